import { expect, test } from 'vitest';
import { extract } from '../src/index.ts';

test('a sentence is told whole', () => {
  const [first] = extract('I. CHỈ TIÊU\nPhấn đấu đến năm 2030 có 85% số hộ dùng nước sạch. Câu sau.').indicators;
  expect(first?.sentence).toBe('Phấn đấu đến năm 2030 có 85% số hộ dùng nước sạch.');
});

test('of a sentence without an end, what stands around the figure is told', () => {
  const { indicators } = extract(`I. CHỈ TIÊU\n${'Trồng 15 cây xanh, '.repeat(2_000)}`);
  expect(indicators).toHaveLength(2_000);
  for (const { sentence, quantity } of indicators) {
    expect(sentence.length).toBeLessThanOrEqual(600);
    expect(sentence).toContain(quantity.text);
  }
});
