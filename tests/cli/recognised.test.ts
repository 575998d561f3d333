import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBboxes } from '../../src/cli/recognise/bbox.ts';
import { plain, readHocr, type HocrPage } from '../../src/cli/recognise/hocr.ts';
import { Pages, rangesOf } from '../../src/cli/recognise/pages.ts';
import { scanned } from '../../src/cli/recognise/poppler.ts';
import { findProgram, runProgram, type Task } from '../../src/cli/recognise/programs.ts';
import { tidyPage } from '../../src/cli/recognise/tidy.ts';
import type { Context } from '../../src/cli/context.ts';
import type { InputSettings } from '../../src/cli/settings.ts';
import { fakePrograms, bboxOf, hocrOf, pdfOf } from './programs.ts';

const textsOf = (page: HocrPage | undefined): string[] => page?.lines.map(({ words }) => words.map(({ text }) => text).join(' ')) ?? [];

describe('hOCR', () => {
  test('pages, lines, words, letters and drawn lines', () => {
    const [first, second] = readHocr(hocrOf(['Đạt 70%', '<b> & ‘x’'], []));
    expect([textsOf(first), textsOf(second), first?.right, first?.bottom]).toEqual([['Đạt 70%', '<b> & ‘x’'], [], 1600, 2200]);
    expect(first?.lines[0]?.words[1]).toMatchObject({ left: 138, right: 168, confidence: 96, letters: [{ text: '7', left: 138, right: 147 }, { text: '0' }, { text: '%' }] });
  });

  test('words without letters of their own, with markup within', () => {
    const text = `<div class='ocr_page' title='bbox 0 0 10 10'><span class='ocr_header' title="bbox 0 0 9 9; textangle 90"><span class='ocrx_word' title='bbox 1 2 3 4; x_wconf 12'><strong><em>KẾ</em></strong></span></span><div class='ocr_separator' title="bbox 1 5 9 6"></div></div>`;
    expect(readHocr(text)).toEqual([{
      left: 0, top: 0, right: 10, bottom: 10, rules: [{ left: 1, top: 5, right: 9, bottom: 6 }],
      lines: [{ left: 0, top: 0, right: 9, bottom: 9, slope: 0, offset: 0, height: 9, below: 2.25, above: 2.25, angle: 90, words: [{ left: 1, top: 2, right: 3, bottom: 4, text: 'KẾ', confidence: 12, letters: [] }] }],
    }]);
  });

  test.each<[string, string]>([
    ['no markup', 'KẾ HOẠCH'],
    ['a word outside of all pages', `<span class='ocrx_word' title='bbox 1 2 3 4'>x</span>`],
    ['a line outside of all pages', `<span class='ocr_line' title='bbox 1 2 3 4'>x</span>`],
    ['an open tag', `<div class='ocr_page' title='bbox`],
    ['a huge attribute', `<div class='ocr_page' title='${'x'.repeat(5000)}'>`],
  ])('%s gives nothing', (_name, text) => { expect(readHocr(text)).toEqual([]); });

  test('numbers that are none are zeros, and a box is never turned over', () => {
    const [page] = readHocr(`<div class='ocr_page' title='bbox 9 9 1 1e99'><p class='ocr_line' title='bbox NaN -Infinity; baseline x y; x_size'>`);
    expect(page).toMatchObject({ left: 9, top: 9, right: 9, bottom: 9, lines: [{ left: 0, top: 0, right: 0, bottom: 0, slope: 0, offset: 0 }] });
  });

  test('a million tags are read in one pass', () => {
    const start = Date.now();
    expect(readHocr('<span class="'.repeat(300_000))).toEqual([]);
    expect(readHocr(`<div class='ocr_page' title='bbox 0 0 1 1'>${'<span class=\'ocrx_word\'>a</span>'.repeat(300_000)}`)[0]?.lines).toEqual([]);
    expect(Date.now() - start).toBeLessThan(3000);
  });

  test.each([['&amp;lt;', '&lt;'], ['&#39;&#x1EA1;', '\'ạ'], ['&#0;&#xD800;&#9999999;', ''], ['&nbsp;&unknown;&#;', ' &unknown;&#;'], ['a & b', 'a & b']])('entities: %s', (text, letters) => {
    expect(plain(text)).toBe(letters);
  });
});

describe('a page made tidy', () => {
  const page = (lines: readonly HocrPage['lines'][number][], rules: HocrPage['rules'] = []): HocrPage => ({ left: 0, top: 0, right: 1600, bottom: 2200, lines: [...lines], rules });
  const lineAt = (x: number, y: number, text: string, more: Partial<HocrPage['lines'][number]> = {}): HocrPage['lines'][number] => {
    const [line] = readHocr(hocrOf([text]))[0]?.lines ?? [];
    if (line === undefined) throw new Error('no line');
    const move = <Each extends { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }>(each: Each): Each =>
      ({ ...each, left: each.left + x - 100, right: each.right + x - 100, top: each.top + y - 120, bottom: each.bottom + y - 120 });
    return { ...move(line), words: line.words.map((word) => ({ ...move(word), letters: word.letters.map(move) })), ...more };
  };
  const said = (tidied: ReturnType<typeof tidyPage>): string[] => tidied.texts.map(({ text, x, y, size }) => `${text} ${Math.round(x)} ${Math.round(y)} ${Math.round(size)}`);

  test('lines that fall are laid level', () => {
    const slope = 0.01;
    const tidied = tidyPage(page([lineAt(100, 400, 'một hai ba bốn', { slope, offset: -2 }), lineAt(700, 406, 'năm sáu bảy tám', { slope, offset: -2 })]));
    expect(new Set(tidied.texts.map(({ y }) => Math.round(y)))).toEqual(new Set([397]));
  });

  test('sizes that wobble are one, those of notes stay apart', () => {
    const tall = (height: number): Partial<HocrPage['lines'][number]> => ({ height, below: height / 4, above: height / 4 });
    const tidied = tidyPage(page([lineAt(100, 400, 'một', tall(20)), lineAt(100, 440, 'hai', tall(22)), lineAt(100, 480, 'ba', tall(21)), lineAt(100, 600, 'bốn', tall(14))]));
    expect(tidied.texts.map(({ size }) => size)).toEqual([20, 20, 20, 14]);
  });

  test('capitals are not larger than the small letters beside them', () => {
    const tidied = tidyPage(page([lineAt(100, 400, 'một hai ba'), lineAt(100, 440, 'KẾ HOẠCH', { height: 20, below: 3, above: 3 })]));
    expect(new Set(tidied.texts.map(({ size }) => size)).size).toBe(1);
  });

  test('words of a line never run together, however their boxes wobble', () => {
    const line = lineAt(100, 400, 'hiểm y tế');
    const [first, second, third] = line.words;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no words');
    const [one, two] = tidyPage(page([{ ...line, words: [first, { ...second, left: first.right + 1 }, third] }])).texts;
    expect((two?.x ?? 0) - ((one?.x ?? 0) + (one?.width ?? 0))).toBeGreaterThan(3);
  });

  test('specks are left out, words that are doubtful stay', () => {
    const line = lineAt(100, 400, '~ ĩ đạt_ |70% _ ___ |');
    const words = line.words.map((word) => ({ ...word, confidence: 10 }));
    expect(tidyPage(page([{ ...line, words }])).texts.map(({ text }) => text)).toEqual(['ĩ', 'đạt', '70%']);
    expect(tidyPage(page([line])).texts.map(({ text }) => text)).toEqual(['~', 'ĩ', 'đạt', '70%', '___']);
  });

  const raisedAt = (line: HocrPage['lines'][number], word: number, letter: number): HocrPage['lines'][number] => ({
    ...line,
    words: line.words.map((each, i) => (i === word ? { ...each, letters: each.letters.map((one, j) => (j === letter ? { ...one, top: line.bottom - 17, bottom: line.bottom - 8 } : one)) } : each)),
  });
  const note = (y: number, text: string): HocrPage['lines'][number] => lineAt(100, y, text, { height: 14, below: 3.5, above: 3.5 });
  const body = lineAt(100, 400, 'một hai ba bốn năm');

  test('a raised figure is a mark, smaller and above the line', () => {
    expect(said(tidyPage(page([raisedAt(lineAt(100, 440, 'đột phá1; đặt'), 1, 3)])))).toEqual(['đột 100 440 20', 'phá 138 440 20', '1 168 433 12', '; 177 440 20', 'đặt 196 440 20']);
  });

  test.each<[string, HocrPage['lines'], string[]]>([
    ['a raised sign is the mark of the note at the foot', [raisedAt(lineAt(100, 440, 'đột phá:; đặt'), 1, 3), note(2000, '3 Trong đó')], ['3', '3']],
    ['a sign that ends no sentence', [lineAt(100, 440, 'làm thêm!. Năm'), note(2000, '1 Trong đó')], ['1', '1']],
    ['several, in order', [lineAt(100, 440, 'làm thêm! và thể?; cơ sở”.'), note(2000, '1 Trong đó'), note(2020, '2 Theo'), note(2040, '3 Gồm')], ['1', '2', '3', '1', '2', '3']],
    ['a figure calls only its own note', [lineAt(100, 440, 'làm thêm2 và thể?'), note(2000, '2 Trong đó'), note(2020, '3 Theo')], ['2', '3', '2', '3']],
    ['the first note has lost its number', [lineAt(100, 440, 'làm thêm! rồi'), note(2000, '† Trong đó')], ['1', '1']],
    ['its number is told from the next', [lineAt(100, 440, 'làm thêm! rồi thể?'), note(2000, '† Trong đó'), note(2020, '5 Theo')], ['4', '5', '4', '5']],
    ['lines of a note that begin with a number are no notes', [lineAt(100, 440, 'làm thêm!'), note(2000, '1 Trong đó'), note(2020, '15 người')], ['1', '1']],
    ['no foot, no marks', [lineAt(100, 440, 'làm thêm!'), lineAt(100, 2000, '1 Trong đó')], []],
    ['a quotation is closed', [lineAt(100, 440, '“Điểm tựa” rồi'), note(2000, '1 Trong đó')], ['1']],
    ['square metres', [lineAt(100, 440, '12 km2'), note(2000, '2 Trong đó')], ['2']],
  ])('marks: %s', (_name, lines, labels) => {
    const size = 20 * 0.6;
    expect(tidyPage(page([body, body, ...lines])).texts.filter((text) => text.size <= size && /^\d+$/.test(text.text) && text.size !== 14).map(({ text }) => text)).toEqual(labels);
  });

  test('a page of nothing', () => { expect(tidyPage(page([]))).toEqual({ method: 'ocr', width: 1600, height: 2200, texts: [], rules: [] }); });

  test('drawn lines', () => {
    expect(tidyPage(page([], [{ left: 10, top: 20, right: 110, bottom: 24 }, { left: 10, top: 20, right: 12, bottom: 220 }])).rules)
      .toEqual([{ x1: 10, y1: 22, x2: 110, y2: 22 }, { x1: 11, y1: 20, x2: 11, y2: 220 }]);
  });
});

describe('what pdftotext prints', () => {
  test('words with their places', () => {
    expect(readBboxes(bboxOf(['Đạt 70%']))).toEqual({
      method: 'pdftotext', width: 595, height: 842,
      texts: [{ text: 'Đạt', x: 70, y: 92.8, width: 18, size: 16 / 1.2, bold: false, italic: false }, { text: '70%', x: 92, y: 92.8, width: 18, size: 16 / 1.2, bold: false, italic: false }],
    });
  });
  const words = (...each: readonly (readonly [text: string, x: number, x2: number, y: number, y2: number])[]): string =>
    `<page width="595" height="842"><line>${each.map(([text, x, x2, y, y2]) => `<word xMin="${x}" yMin="${y}" xMax="${x2}" yMax="${y2}">${text}</word>`).join('')}</line></page>`;
  test('letters of another font belong to their word, marks do not', () => {
    expect(readBboxes(words(['K', 10, 20, 80, 96], ['Ế', 20.1, 30, 80, 96], ['HO', 33, 50, 80, 96], ['1', 50, 53, 79, 88]))?.texts.map(({ text }) => text)).toEqual(['KẾ', 'HO', '1']);
  });
  test('a small number on the same baseline is as large as what it opens, a raised one is not', () => {
    expect(readBboxes(words(['a)', 10, 20, 83.2, 93.2], ['Giới', 40, 60, 78, 94], ['2', 60.1, 63, 77, 85]))?.texts.map(({ size }) => Math.round(size))).toEqual([13, 13, 7]);
  });
  test.each([['nothing', ''], ['words without a page', '<word xMin="1">x</word>'], ['half a tag', '<page width="5'], ['no numbers', '<page><line><word xMin="x" yMin="-" xMax="1e9">x</word>']])('%s', (_name, text) => {
    expect(readBboxes(text)?.texts.map(({ text: each }) => each) ?? null).toEqual(text.startsWith('<page>') ? ['x'] : null);
  });
  test('only the first page counts', () => { expect(readBboxes(bboxOf(['một']) + bboxOf(['hai']))?.texts).toHaveLength(1); });
});

test.each<[string, string, number | null]>([
  ['the scan of a page', '   1     0 image    1680  2359  rgb     3   8  jpeg   no         5  0   200   200  318K 2.7%', 200],
  ['the finest layer', '1 0 image 840 1180 rgb 3 8 jpeg no 5 0 100 100 1K 2%\n1 1 stencil 2520 3540 - 1 1 jbig2 no 6 0 300 300 1K 2%', 300],
  ['a small seal is none', '1 0 image 600 600 rgb 3 8 jpeg no 5 0 600 600 1K 2%', null],
  ['strips', '1 0 image 1680 600 gray 1 8 jpeg no 5 0 200 200 1K 2%\n1 1 image 1680 600 gray 1 8 jpeg no 6 0 200 200 1K 2%', 200],
  ['too coarse', '1 0 image 100 140 gray 1 8 jpeg no 5 0 12 12 1K 2%', null],
  ['something else', 'page num\n-----\nx y z', null],
])('dots an inch: %s', (_name, list, dpi) => { expect(scanned(list, 595 * 842)).toBe(dpi); });

describe('programs', () => {
  const { path } = fakePrograms({
    slow: 'setTimeout(() => {}, 60000);', talks: `const out = () => { process.stdout.write('x'.repeat(65536), out); }; out();`, says: 'process.stdout.write(args.join(\'|\'));', fails: 'process.exit(3);',
    deaf: `process.stdin.destroy(); setTimeout(() => process.stdout.write('done'), 50);`, parent: `require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], { stdio: 'inherit' }); setTimeout(() => {}, 20000);`,
  });
  const run = (name: string, more: Partial<Task> = {}): Promise<Buffer> => runProgram({ program: join(path, name), args: [], env: {}, cwd: path, seconds: 10, most: 1e6, ...more });

  test('arguments are no words for a shell', async () => { expect((await run('says', { args: ['$(id)', '; rm', '"*', ''] })).toString()).toBe('$(id)|; rm|"*|'); });
  test('takes too long', async () => { await expect(run('slow', { seconds: 0.2 })).rejects.toMatchObject({ why: 'time', code: '0.2' }); });
  test('takes too long, and a child of its own holds the pipe', async () => { await expect(run('parent', { seconds: 0.5 })).rejects.toMatchObject({ why: 'time' }); });
  test('says too much', async () => { await expect(run('talks')).rejects.toMatchObject({ why: 'size', code: '1000000' }); });
  test('fails', async () => { await expect(run('fails')).rejects.toMatchObject({ why: 'status', code: '3' }); });
  test('is not there', async () => { await expect(run('none')).rejects.toMatchObject({ why: 'start', code: 'ENOENT' }); });
  test('does not read what it is given', async () => { expect((await run('deaf', { input: new Uint8Array(1e7) })).toString()).toBe('done'); });

  test('are found on the PATH, in folders with full names, where they may be run', () => {
    writeFileSync(join(path, 'text'), 'x', { mode: 0o644 });
    expect(findProgram('says', { PATH: `/none:${path}` })).toBe(join(path, 'says'));
    expect(['says', 'text', 'none'].map((name) => findProgram(name, { PATH: name === 'says' ? '.::bin' : path }))).toEqual([null, null, null]);
    expect(findProgram('says', {})).toBeNull();
  });
});

test.each([[[1], '1'], [[3, 1, 2], '1–3'], [[1, 2, 5, 7, 8], '1–2, 5, 7–8']])('pages %j are told as %s', (pages, told) => { expect(rangesOf(pages)).toBe(told); });

describe('progress', () => {
  const { path } = fakePrograms({
    tesseract: `if (args.includes('--list-langs')) console.log('vie'); else process.stdout.write(${JSON.stringify(hocrOf(['Đạt']))});`,
    pdftoppm: `process.stdout.write('P5\\n1 1\\n255\\n\\0');`, pdfinfo: `console.log('Pages:          12\\nPage    3 size: 595 x 842 pts (A4)');`,
  });
  async function told(isTTY: boolean, quiet: boolean): Promise<string> {
    let text = '';
    const stderr = { terminal: { isTTY, columns: 40 }, write: (pieces: Iterable<string>) => { text += [...pieces].join(''); return Promise.resolve(); } };
    const context = { streams: { env: { PATH: path } }, common: { language: 'vi', quiet }, stderr } as unknown as Context;
    const pages = new Pages(Buffer.from(pdfOf([])), false, `${'a'.repeat(30)}\u001b[2J/plan.pdf`, { ocr: 'auto', tessdata: null } as unknown as InputSettings, context);
    expect((await pages.recognise(3, 'none'))?.texts.map((each) => each.text)).toEqual(['Đạt']);
    await pages.close();
    return text;
  }
  test('a line on a terminal, no longer than it, taken back at the end', async () => {
    const text = await told(true, false);
    expect(text).toBe('\r\u001b[Kaaa\\u001b[2J/plan.pdf: trang 3/12…\r\u001b[K'.replace('aaa', 'a'.repeat(39 - '\\u001b[2J/plan.pdf: trang 3/12…'.length)));
  });
  test('nothing elsewhere, or where it is to be quiet', async () => { expect([await told(false, false), await told(true, true)]).toEqual(['', '']); });
});
