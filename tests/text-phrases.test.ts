import { describe, expect, test } from 'vitest';
import { Glance, watch } from '../src/text/glance.ts';
import { Phrases } from '../src/text/phrases.ts';

describe('phrases', () => {
  const phrases = new Phrases(['Đến năm', 'đến hết năm', 'đến', 'kW.h', '>=', 'km²']);
  const found = (text: string): string[] => {
    const all: string[] = [];
    for (let at = phrases.find(text); at !== null; at = phrases.find(text, at.end)) all.push(text.slice(at.start, at.end));
    return all;
  };

  test.each([
    ['đến hết năm 2025', ['đến hết năm']],
    ['ĐẾN NĂM 2025', ['ĐẾN NĂM']],
    ['từ nay đến quý sau, đến năm tới', ['đến', 'đến năm']],
    ['đến  năm', ['đến']],
    ['(đến) và “đến năm”', ['đến', 'đến năm']],
    ['sản xuất 5 kW.h', ['kW.h']],
  ])('finds in %j', (text, expected) => { expect(found(text)).toEqual(expected); });

  test.each(['đếnnăm', 'xđến', 'đến1', 'đêń', ''])('finds nothing in %j', (text) => { expect(found(text)).toEqual([]); });

  test('begins at an offset, ends at one', () => {
    expect(phrases.at('5km² đất', 1)).toBe(4);
    expect(phrases.at('>= 5', 0)).toBe(2);
    expect(phrases.at('km2', 0)).toBe(-1);
    expect(phrases.before('từ đến hết năm', 14)).toBe(3);
    expect(phrases.before('xđến', 4)).toBe(-1);
    expect(phrases.before('đạt >= ', 6)).toBe(4);
  });

  test('stays inside its range', () => {
    expect(phrases.find('đến hết năm', 1)).toBeNull();
    expect(phrases.find('đi đến nơi', 0, 4)).toBeNull();
    expect(phrases.find('đi đến nơi', 3, 6)).toEqual({ start: 3, end: 6 });
  });
});

describe('a glance', () => {
  const rise = watch(['tăng', 'tăng thêm']);
  const sign = watch(['≥']);

  test('tells which words stand where', () => {
    const glance = new Glance('TĂNG 5%; giảm 3%, rồi thêm 2 khóa XI');
    expect(glance.hasDigit && glance.hasRoman).toBe(true);
    expect(glance.any(rise, 0, 10)).toBe(true);
    expect(glance.any(rise, 1, 10)).toBe(false);
    expect(glance.any(rise, 10, 30)).toBe(true);
    expect(glance.any(rise, 0, 4)).toBe(true);
    expect(glance.any(sign, 0, 40)).toBe(false);
  });

  test('answers in any order', () => {
    const text = 'tăng, tăng, tăng, tăng';
    const glance = new Glance(text);
    const ask = (from: number): boolean => glance.any(rise, from, from + 4);
    for (const from of [18, 0, 12, 6, 18, 1, 0]) expect(ask(from)).toBe(from % 6 === 0);
  });

  test('sees nothing in nothing', () => {
    const glance = new Glance('');
    expect([glance.hasDigit, glance.hasRoman, glance.bits, glance.any(rise, 0, 1)]).toEqual([false, false, 0, false]);
  });
});
