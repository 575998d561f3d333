import { describe, expect, test } from 'vitest';
import { layFlow } from '../../src/input/lay.ts';
import { flowOfPages } from '../../src/input/pages.ts';
import type { Page, PageRule, PageText } from '../../src/types.ts';

/** Words of a line, set as a font of half the size a letter would set them; `*words*` are bold, `^1` is a raised figure. */
function line(y: number, x: number, words: string, size = 14): PageText[] {
  let at = x;
  return words.split(' ').flatMap((word) => word.split(/(?=\^)/).map((part, i): PageText => {
    const raised = part.startsWith('^');
    const text = part.replace(/[*^]/g, '');
    const width = text.length * (raised ? size * 0.3 : size * 0.5);
    if (i === 0 && at > x) at += size * 0.3;
    const placed = { text, x: at, y: raised ? y - size * 0.3 : y, width, size: raised ? size * 0.58 : size, bold: part.startsWith('*'), italic: false };
    at += width;
    return placed;
  }));
}

const page = (texts: readonly PageText[][], rules: readonly PageRule[] = []): Page => ({ width: 600, height: 840, texts: texts.flat(), rules });
const textOf = (...pages: Page[]): string => layFlow(flowOfPages(pages)).text.trimEnd();
const across = (y: number, x1 = 80, x2 = 520): PageRule => ({ x1, y1: y, x2, y2: y });
const down = (x: number, y1: number, y2: number): PageRule => ({ x1: x, y1, x2: x, y2 });

/** 61 letters wide: as wide as the page's text. */
const FULL = 'Các đơn vị tổ chức phát động thi đua sâu rộng trong toàn thể';

describe('lines and paragraphs', () => {
  const cases: readonly (readonly [name: string, texts: readonly PageText[][], expected: string])[] = [
    ['words of one baseline are a line, in any order', [[...line(100, 80, 'Kết nạp 40 đoàn viên')].reverse()], 'Kết nạp 40 đoàn viên'],
    ['pieces without a gap are one word', [[...line(100, 80, 'nghi'), ...line(100, 108, 'ệp')]], 'nghiệp'],
    ['a letter that another font brings stands in its place', [[...line(100, 80, 'Nghi'), ...line(100, 115, 'p'), ...line(100, 108, 'ệ')]], 'Nghiệp'],
    ['words printed twice to look bold are read once', [[...line(100, 80, 'Tổng'), ...line(100, 80.3, 'Tổng')]], 'Tổng'],
    ['a full line goes on', [line(100, 110, FULL), line(120, 80, 'đoàn viên.')], `${FULL} đoàn viên.`],
    ['a full line goes on in upper case', [line(100, 110, FULL), line(120, 80, 'Công đoàn huyện.')], `${FULL} Công đoàn huyện.`],
    ['a line that had room for more is the last', [line(100, 110, FULL), line(120, 80, 'đoàn viên.'), line(140, 110, FULL)], `${FULL} đoàn viên.\n${FULL}`],
    ['a paragraph begins where a line is indented', [line(80, 110, FULL), line(100, 80, FULL), line(120, 110, 'Công đoàn huyện báo cáo.')], `${FULL} ${FULL}\nCông đoàn huyện báo cáo.`],
    ['a bullet begins a paragraph behind a full stop', [line(100, 80, `${FULL}.`), line(120, 80, '- Kết nạp 12 người.')], `${FULL}.\n- Kết nạp 12 người.`],
    ['a small bullet far from its words is on their line', [line(100, 80, '-', 10), line(100, 105, 'Kết nạp 12 người.')].map((each) => each), '- Kết nạp 12 người.'],
    ['what stands apart is a paragraph', [line(100, 110, FULL), line(150, 80, 'Công đoàn huyện.')], `${FULL}\nCông đoàn huyện.`],
    ['a word broken behind its sign is one', [line(100, 80, `${FULL} 2018-`), line(120, 80, '2023 của tỉnh.')], `${FULL} 2018-2023 của tỉnh.`],
    ['a raised figure behind a unit stays text', [line(100, 80, 'rộng 12 km^2 đất')], 'rộng 12 km2 đất'],
    ['a figure as large as the words is raised too', [[...line(100, 80, 'rộng 12 km'), { text: '2', x: 80 + 8 * 7 + 2 * 4.2 + 0.1, y: 94, width: 7, size: 14, bold: false, italic: false }]], 'rộng 12 km2'],
  ];
  for (const [name, texts, expected] of cases) test(name, () => { expect(textOf(page(texts))).toBe(expected); });

  test('bold is kept word by word', () => {
    expect(flowOfPages([page([line(100, 80, '*1. *Mục *tiêu chung')])]).items[0]).toMatchObject({ runs: [{ text: '1. Mục tiêu', bold: true }, { text: ' chung', bold: false }] });
  });
});

describe('columns', () => {
  test('a letterhead is read left, then right', () => {
    const texts = [
      [...line(60, 80, 'CÔNG ĐOÀN HUYỆN'), ...line(60, 300, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT')], [...line(76, 80, 'BAN CHẤP HÀNH'), ...line(76, 386, 'NAM')],
      [...line(92, 100, 'Số: 7/KH'), ...line(92, 340, 'Độc lập - Tự do')], line(130, 260, '*KẾ *HOẠCH'),
    ];
    expect(textOf(page(texts))).toBe('CÔNG ĐOÀN HUYỆN\nBAN CHẤP HÀNH\nSố: 7/KH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do\nKẾ HOẠCH');
  });

  test('recipients and signature too, with the name far below', () => {
    const texts = [line(84, 360, 'TM. BAN CHẤP HÀNH'), [...line(100, 80, 'Nơi nhận:'), ...line(100, 398, 'CHỦ TỊCH')], line(114, 80, '- Các xã;'), line(128, 80, '- Lưu: VT.'), line(180, 384, 'Lê Văn Mẫu')];
    expect(textOf(page(texts))).toBe('Nơi nhận:\n- Các xã;\n- Lưu: VT.\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\nLê Văn Mẫu');
  });

  test('a label and its value are no columns', () => {
    expect(textOf(page([[...line(100, 80, 'Điện thoại:'), ...line(100, 200, '0123')]]))).toBe('Điện thoại: 0123');
  });
});

describe('several pages', () => {
  const numbered = (number: number, ...texts: PageText[][]): Page => page([line(40, 296, String(number)), ...texts, line(810, 80, 'KH-CĐH 2024')]);

  test('page numbers, running heads and feet are left out', () => {
    expect(textOf(numbered(1, line(100, 80, 'Trang đầu.')), numbered(2, line(100, 80, 'Trang sau.')))).toBe('Trang đầu.\nTrang sau.');
  });

  test('a sentence goes on over the page, and keeps its page', () => {
    const flow = flowOfPages([numbered(1, line(100, 110, FULL), line(120, 80, FULL)), numbered(2, line(100, 80, 'đoàn viên.'), line(120, 110, 'Mục mới.'))]);
    expect(layFlow(flow).text).toBe(`${FULL} ${FULL} đoàn viên.\nMục mới.\n`);
    expect(flow.items.map((item) => item.kind === 'paragraph' && item.page)).toEqual([1, 2]);
  });

  test('a page without words keeps its number', () => {
    expect(flowOfPages([page([]), page([line(100, 80, 'Một câu.')])]).items).toMatchObject([{ page: 2 }]);
  });
});

describe('notes', () => {
  const body = (mark: string): PageText[] => line(100, 80, `Đại hội giao 3 nhiệm vụ^${mark} cho tỉnh.`);

  test('a raised figure at the foot opens a note, and its mark stands where it stood', () => {
    expect(textOf(page([body('1'), line(780, 80, '^1 Theo nghị quyết.', 10)]))).toBe('Đại hội giao 3 nhiệm vụ[^1] cho tỉnh.\n[^1]: Theo nghị quyết.');
  });

  test('a small plain figure below a short rule does too', () => {
    expect(textOf(page([body('1'), line(780, 80, '1 Theo nghị quyết.', 10)], [across(765, 80, 180)]))).toBe('Đại hội giao 3 nhiệm vụ[^1] cho tỉnh.\n[^1]: Theo nghị quyết.');
  });

  test('lines of a note are one paragraph, and the next figure opens the next note', () => {
    const texts = [line(100, 80, 'Có 3^1 và 4^2 đơn vị.'), line(756, 80, '^1 Theo nghị', 10), line(768, 80, 'quyết.', 10), line(780, 80, '^2 Theo báo cáo.', 10)];
    expect(textOf(page(texts))).toBe('Có 3[^1] và 4[^2] đơn vị.\n[^1]: Theo nghị quyết.\n[^2]: Theo báo cáo.');
  });

  test('a note goes on below the rule of the next page', () => {
    const first = page([body('1'), line(120, 80, FULL), line(780, 80, '^1 Theo nghị quyết', 10)], [across(765, 80, 180)]);
    const second = page([line(100, 80, 'đoàn viên.'), line(120, 80, FULL), line(780, 80, 'của đại hội.', 10)], [across(765, 80, 180)]);
    expect(textOf(first, second)).toContain('[^1]: Theo nghị quyết của đại hội.\n');
  });

  test('without a rule a note goes on in small print where its sentence was open, and recipients are none', () => {
    const first = page([body('1'), line(120, 80, FULL), line(780, 80, '^1 Theo nghị quyết', 10)]);
    expect(textOf(first, page([line(100, 80, 'đoàn viên.'), line(120, 80, FULL), line(780, 80, 'của đại hội.', 10)]))).toContain('[^1]: Theo nghị quyết của đại hội.\n');
    expect(textOf(first, page([line(100, 80, 'đoàn viên.'), line(120, 80, FULL), line(780, 80, '- Lưu: VT.', 10)]))).toContain('[^1]: Theo nghị quyết\n');
  });

  test('numbers that begin anew on each page get labels of their own', () => {
    const each = (note: string): Page => page([body('1'), line(780, 80, `^1 ${note}`, 10)]);
    expect(textOf(each('Một.'), each('Hai.'))).toBe('Đại hội giao 3 nhiệm vụ[^1] cho tỉnh.\n[^1]: Một.\nĐại hội giao 3 nhiệm vụ[^1-2] cho tỉnh.\n[^1-2]: Hai.');
  });

  test('a small table is no note', () => {
    const rows = [1, 2, 3, 4].map((i) => [...line(400 + i * 20, 80, String(i), 12), ...line(400 + i * 20, 120, 'Đoàn viên', 12), ...line(400 + i * 20, 400, `${i}5,5`, 12)]);
    expect(textOf(page([line(100, 80, FULL), line(120, 80, FULL), ...rows]))).toContain('| 1 | Đoàn viên | 15,5 |\n');
  });
});

describe('ruled tables', () => {
  const grid = (top: number, rows: number): PageRule[] => [
    ...Array.from({ length: rows + 1 }, (_, i) => across(top + i * 40)), ...[80, 120, 360, 520].map((x) => down(x, top, top + rows * 40)),
  ];
  const row = (y: number, ...cells: readonly string[]): PageText[] => cells.flatMap((cell, i) => (cell === '' ? [] : line(y, [84, 124, 364][i] ?? 0, cell)));

  test('lines of a cell belong together, empty cells stay', () => {
    const texts = [line(100, 80, 'Biểu 1'), row(140, 'TT', 'Chỉ tiêu', 'Năm 2024'), row(175, '1', 'Tỷ lệ công đoàn', '82,5'), row(192, '', 'cơ sở mạnh'), row(220, '2', 'Nhà ở')];
    expect(textOf(page(texts, grid(120, 3)))).toBe('Biểu 1\n| TT | Chỉ tiêu | Năm 2024 |\n| 1 | Tỷ lệ công đoàn cơ sở mạnh | 82,5 |\n| 2 | Nhà ở |  |');
  });

  test('cells without a line between span columns and rows', () => {
    const rules = [across(100), across(140, 120, 520), across(180), ...[80, 120, 520].map((x) => down(x, 100, 180)), down(320, 140, 180)];
    const texts = [line(120, 84, 'TT'), line(120, 250, 'Thực hiện'), [...line(160, 130, '2023'), ...line(160, 400, '2024')]];
    expect(flowOfPages([page(texts, rules)]).items).toMatchObject([{ rows: [{ cells: [{ columns: 1, rows: 2 }, { columns: 2, rows: 1 }] }, { cells: [{ columns: 1 }, { columns: 1 }] }] }]);
  });

  test('a table goes on over the page, its heads printed once', () => {
    const first = page([row(740, 'TT', 'Chỉ tiêu', 'Năm 2024'), row(780, '1', 'Nhà ở', '12')], grid(715, 2));
    const second = page([row(80, 'TT', 'Chỉ tiêu', 'Năm 2024'), row(120, '2', 'Lớp học', '15')], grid(55, 2));
    const { items } = flowOfPages([first, second]);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ rows: [{ isHead: true }, { isHead: false }, { isHead: false }] });
    expect(textOf(first, second)).toBe('| TT | Chỉ tiêu | Năm 2024 |\n| 1 | Nhà ở | 12 |\n| 2 | Lớp học | 15 |');
  });

  test('a frame around text is no table', () => {
    expect(textOf(page([line(100, 90, 'Một câu trong khung.')], [across(80), across(120), down(80, 80, 120), down(520, 80, 120)]))).toBe('Một câu trong khung.');
  });

  test('a drawing of ten thousand lines is passed over', () => {
    const rules = Array.from({ length: 10_000 }, (_, i) => [across(100 + i / 20), down(80 + i / 25, 100, 600)]).flat();
    expect(textOf(page([line(50, 80, 'Một câu.')], rules))).toBe('Một câu.');
  });
});

describe('tables without rules', () => {
  const row = (y: number, ...cells: readonly string[]): PageText[] => cells.flatMap((cell, i) => (cell === '' ? [] : line(y, [80, 120, 360, 440][i] ?? 0, cell)));

  test('figures below one another make columns, also with heads that span them', () => {
    const texts = [
      line(80, 80, 'Biểu 1'), [...row(100, 'TT', 'Chỉ tiêu'), ...line(100, 390, 'Thực hiện')], row(120, '', '', 'Năm 2023', 'Năm 2024'),
      row(146, '1', 'Tỷ lệ công đoàn', '82,5', '85'), row(162, '', 'cơ sở mạnh'), row(188, '2', 'Nhà ở', '6', '7'), row(214, '3', 'Lớp học', '4'),
    ];
    expect(textOf(page(texts))).toBe('Biểu 1\n| TT | Chỉ tiêu | Thực hiện |\n| | | Năm 2023 | Năm 2024 |\n| 1 | Tỷ lệ công đoàn cơ sở mạnh | 82,5 | 85 |\n| 2 | Nhà ở | 6 | 7 |\n| 3 | Lớp học | 4 |  |');
  });

  const prose: readonly (readonly [name: string, texts: readonly PageText[][]])[] = [
    ['prose with figures', [line(100, 80, `${FULL} 12`), line(120, 80, `${FULL} 15`), line(140, 80, `${FULL} 18`)]],
    ['numbered items', [1, 2, 3, 4].map((i) => [...line(80 + i * 20, 80, `${i}.`), ...line(80 + i * 20, 110, 'Kết nạp 12 người.')])],
    ['columns without figures', [1, 2, 3, 4].map((i) => [...line(80 + i * 20, 80, '- Các xã;'), ...line(80 + i * 20, 360, 'CHỦ TỊCH')])],
  ];
  for (const [name, texts] of prose) test(`${name} are none`, () => { expect(textOf(page(texts))).not.toContain('|'); });
});

describe('pages that no printer prints', () => {
  test('words without size, place or letters are passed over', () => {
    const bad = { text: 'x', x: NaN, y: 1, width: 1, size: 1, bold: false, italic: false };
    expect(textOf(page([[bad, { ...bad, x: 1, size: 0 }, { ...bad, x: 1, text: '' }], line(100, 80, 'Một câu.')]))).toBe('Một câu.');
  });

  test('a hundred thousand words at one place take no time', () => {
    const started = performance.now();
    flowOfPages([page([Array.from({ length: 100_000 }, (_, i): PageText => ({ text: 'a', x: i % 7, y: 100 + i % 11, width: 5, size: 10 + i % 5, bold: false, italic: false }))])]);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
