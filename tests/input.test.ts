import { describe, expect, it } from 'vitest';
import { detectFormat } from '../src/input/format.ts';
import { readMarkdown } from '../src/input/markdown.ts';
import { readText } from '../src/input/text.ts';
import type { Block } from '../src/types.ts';

const texts = (blocks: readonly Block[]): string[] => blocks.map((block) => block.text);

describe('the format', () => {
  it.each([
    ['I. MỤC ĐÍCH\n\n- Đạt 70%', 'text'],
    ['XÃ AN BÌNH\r\r## I. MỤC ĐÍCH\r', 'markdown'],
    ['\r## I. MỤC ĐÍCH', 'markdown'],
    ['XÃ AN BÌNH\r\n## I. MỤC ĐÍCH', 'markdown'],
    ['I. MỤC ĐÍCH\r\r- Đạt 70%', 'text'],
    ['---\rtitle: x\r---\rVăn bản', 'markdown'],
    ['- Một\n- Hai\n+ Ba\n* Bốn', 'text'],
    ['## I. MỤC ĐÍCH', 'markdown'],
    ['**KẾ HOẠCH**', 'markdown'],
    ['đoàn viên<sup>1</sup>', 'markdown'],
    ['\\* Đến năm 2025:', 'markdown'],
    ['|\nSố: 1/KH\n|', 'markdown'],
    ['---\ntitle: x\n---\n\nVăn bản', 'markdown'],
    ['XÃ AN BÌNH\n***\nSố 5', 'text'],
    ['----***----', 'text'],
    ['_____', 'text'],
    ['* * *', 'text'],
    ['Ký tên: ______', 'text'],
    ['Họ tên:____Tuổi:____', 'text'],
    ['-*-*-\n-*-*-\n-*-*-', 'text'],
    ['Cây (*) và hoa (*)\nCây (**) và hoa (**)\nCỏ (*), lúa (*)', 'text'],
    ['**Ghi chú: số liệu năm trước', 'text'],
    ['***Ghi chú***', 'markdown'],
    ['**- Về cây:** 100', 'markdown'],
    ['**“Trồng cây”**', 'markdown'],
    ['**XÃ AN\n**\n**BÌNH', 'markdown'],
    ['__Trồng cây__', 'markdown'],
  ])('of %j is %s', (text, format) => {
    expect(detectFormat(text)).toBe(format);
  });
});

describe('plain text', () => {
  const wrapped = [
    'Ủy ban nhân dân huyện giao các xã tổ chức trồng ít nhất', '150 cây xanh trong năm nay và chăm sóc đến hết mùa khô, báo cáo ngày',
    '13/8/2025 của huyện về việc này được gửi cho các thôn trong', 'xã để thực hiện.', '1. Các xã phía đông chịu trách nhiệm trồng cây ven đường liên',
    'thôn và trước cổng trường học.', '- Thôn Một trồng cây ăn quả', '- Thôn Hai trồng cây lấy gỗ',
  ].join('\n');

  it('joins hard-wrapped lines; a bare number at a line\'s start is no item', () => {
    expect(texts(readText(wrapped))).toEqual([
      'Ủy ban nhân dân huyện giao các xã tổ chức trồng ít nhất 150 cây xanh trong năm nay và chăm sóc đến hết mùa khô, báo cáo ngày 13/8/2025 của huyện về việc này được gửi cho các thôn trong xã để thực hiện.',
      '1. Các xã phía đông chịu trách nhiệm trồng cây ven đường liên thôn và trước cổng trường học.',
      '- Thôn Một trồng cây ăn quả', '- Thôn Hai trồng cây lấy gỗ',
    ]);
  });

  it('takes a number in mid-sentence for the page\'s', () => {
    const blocks = readText('Các thôn hoàn thành việc trồng cây\n\n2\n\ntrước mùa mưa năm nay.');
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'furniture', 'paragraph']);
  });

  it('leaves columns of figures alone', () => {
    expect(readText('Khối 10\n5\n80\n75\nKhối 11\n4').some((block) => block.kind === 'furniture')).toBe(false);
  });

  it('tells marks glued to words from codes, and finds their notes', () => {
    const blocks = readText([
      'Các xã đã hội nhập1 và trồng rừng trên diện tích 20 km2 theo văn bản QH15 của năm nay. Việc chăm sóc tiến bộ2 hơn trước.', '1 Theo báo cáo của huyện.', '2 Theo số liệu của xã.',
    ].join('\n'));
    expect(blocks.map(({ kind, label }) => [kind, label])).toEqual([['paragraph', null], ['note', '1'], ['note', '2']]);
    expect(blocks[0]?.text).toContain('hội nhập và trồng rừng trên diện tích 20 km2 theo văn bản QH15');
    expect(blocks[0]?.marks.map((mark) => mark.label)).toEqual(['1', '2']);
  });
});

describe('lines that end with a lone CR', () => {
  it('are lines, also in a table and under a heading', () => {
    const lines = '## I. KẾT QUẢ\n|Xã|Hộ|\n|--|--|\n|An Bình|12|\n## II. NHIỆM VỤ\nTrồng cây.\n';
    expect(texts(readMarkdown(lines.replaceAll('\n', '\r')))).toEqual(texts(readMarkdown(lines)));
    expect(texts(readMarkdown(lines.replaceAll('\n', '\r')))).toEqual(['I. KẾT QUẢ', 'Xã', 'Hộ', 'An Bình', '12', 'II. NHIỆM VỤ', 'Trồng cây.']);
  });
});

describe('Markdown', () => {
  const cases: [string, string, string[]][] = [
    ['emphasis on part of a word', '**1. **Kinh phí *(nếu có) *và vốn', ['1. Kinh phí (nếu có) và vốn']],
    ['a quantity in two styles', 'đạt 1.250,5 tỷ *đồng*', ['đạt 1.250,5 tỷ đồng']],
    ['unbalanced signs', '*- Thủy sản\nnước ngọt*', ['- Thủy sản nước ngọt']],
    ['escapes', '\\* Đến năm 2025\\: 1\\. xong', ['* Đến năm 2025: 1. xong']],
    ['a year at a line\'s start', '2025\\. Đây là năm đầu', ['2025. Đây là năm đầu']],
    ['four spaces are no code', '    1. Đạt 70%', ['1. Đạt 70%']],
    ['one cell a line', '|\n**Số\nxã**\n|\n12\n|', ['Số xã', '12']],
    ['a table of pipes', '| Xã | Cây |\n|---|---|\n| A | 12 |', ['Xã', 'Cây', 'A', '12']],
    ['a link and an entity', 'Theo [văn bản](http://a.vn) R&amp;D', ['Theo văn bản R&D']],
    ['a plain link', 'Theo [văn bản số 5](http://a.vn/so_5), xã [A](#a) và [B](#b)[C](#c)', ['Theo văn bản số 5, xã A và BC']],
    ['a link in brackets, an image, no link', '[[x](u)] ![cây](u) \\[y](u) [3](một hai)', ['[x] cây [y](u) [3](một hai)']],
    ['escapes in a heading, and signs that close it', '#### \\* Đến năm 2025\n\n## [A](#a) #\n\n### C\\#', ['* Đến năm 2025', 'A', 'C#']],
    ['angle brackets stay', 'tỷ lệ <50% và `x`', ['tỷ lệ <50% và x']],
    ['a star note stays', 'Nhà máy (*) và 5*3', ['Nhà máy (*) và 5*3']],
    ['a unit is no mark', '12 m<sup>2</sup>', ['12 m2']],
  ];
  it.each(cases)('%s', (_, source, expected) => {
    expect(texts(readMarkdown(source))).toEqual(expected);
  });

  it('takes marks out of the text and knows their notes', () => {
    const [text, note] = readMarkdown('Có 70% đoàn viên<sup>1</sup> và cây[^b] tốt.\n\n<sup>1</sup>Gồm cả thôn.');
    expect(text?.text).toBe('Có 70% đoàn viên và cây tốt.');
    expect(text?.marks.map((mark) => [mark.label, text.text.slice(0, mark.at)])).toEqual([['1', 'Có 70% đoàn viên'], ['b', 'Có 70% đoàn viên và cây']]);
    expect([note?.kind, note?.label, note?.text]).toEqual(['note', '1', 'Gồm cả thôn.']);
  });

  it('slices every word back out of the source', () => {
    const source = '### **1. Mục tiêu**\n\n\\- Đạt *trên 70%* hộ &amp; xã\\.\n\n| a\\|b | `c` |\n';
    for (const block of readMarkdown(source)) {
      for (const word of block.text.matchAll(/[\p{L}\p{N}%]+/gu)) {
        expect(source.slice(block.map.start(word.index), block.map.end(word.index + word[0].length))).toBe(word[0]);
      }
    }
  });

  it('survives what breaks parsers', () => {
    for (const source of ['> '.repeat(10_000) + 'x', '*'.repeat(100_000), '#\n\n' + '['.repeat(20_000), '<!-- '.repeat(50_000), '|a|b|\n'.repeat(20_000)]) {
      const started = performance.now();
      readMarkdown(source);
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });
});
