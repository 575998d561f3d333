import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/failure.ts';
import { defaultLimits } from '../../src/input/limits.ts';
import type { FileReading } from '../../src/types.ts';
import { bytesOf, file, flowOf, read, runsOf } from './rtf-files.ts';

const textOf = (body: string, head = ''): string => read(file(body, head)).text;
const shown = ({ blocks }: FileReading): string[] => blocks.map(({ kind, text, heading, label, marks }) =>
  [kind === 'paragraph' ? '' : kind, heading === null ? '' : `h${heading}`, label ?? '', text, ...marks.map((mark) => `${mark.label}@${mark.at}`)].filter((each) => each !== '').join(' '));

test('paragraphs, headings, notes and tables are laid as text', () => {
  const reading = read(file(String.raw`\pard\s1\b I. M\u7908\'3fC TI\u202?U\par\pard\plain\b0 T\u259?ng 5% m\u7895?i n\u259?m{\super\chftn{\footnote\pard\plain {\super\chftn} So v\u7899?i n\u259?m 2024.}}, di\u7879?n t\u237?ch 12 km{\super 2}.\par`
    + String.raw`\trowd\trhdr\cellx500\cellx900\pard\intbl Ch\u7881?ti\u234?u\cell KH\cell\row\trowd\cellx500\cellx900 H\u7897? ngh\u232?o\cell 45\cell\row\pard H\u7871?t\par`));
  expect(reading.text).toBe(`I. MỤC TIÊU
Tăng 5% mỗi năm[^1], diện tích 12 km2.
[^1]: So với năm 2024.
| Chỉtiêu | KH |
| Hộ nghèo | 45 |
Hết
`);
  expect(shown(reading)).toEqual(['h1 I. MỤC TIÊU', 'Tăng 5% mỗi năm, diện tích 12 km2. 1@15', 'note 1 So với năm 2024.', 'cell Chỉtiêu', 'cell KH', 'cell Hộ nghèo', 'cell 45', 'Hết']);
  expect(reading.blocks.map(({ bold }) => bold)).toEqual([true, false, false, false, false, false, false, false]);
  expect(reading.blocks[3]?.cell).toEqual({ table: 0, row: 0, column: 0, rows: 1, columns: 1, isHead: true });
  expect([reading.encoding, reading.pages]).toEqual(['windows-1252', null]);
});

const headingOf = (body: string): number | null => {
  const [item] = flowOf(file(`\\pard${body} a\\par`));
  return item?.kind === 'paragraph' ? item.heading : null;
};

test.each([
  ['a style with a level', '\\s1', 1],
  ['a style with a name', '\\s2', 2],
  ['a style that is based on one', '\\s3', 2],
  ['a level of its own', '\\outlinelevel3', 4],
  ['a level of its own before that of the style', '\\s1\\outlinelevel1', 2],
  ['running text in a style of headings', '\\s1\\outlinelevel9', null],
  ['a style that takes the level off', '\\s5', null],
  ['a style based on itself', '\\s4', null],
  ['no style', '', null],
  ['a style that is not there', '\\s77', null],
  ['a style that \\pard took off', '\\s1\\pard', null],
] as const)('a heading by %s', (_, words, level) => {
  expect(headingOf(words)).toBe(level);
});

/** A list with a level for each format and text. */
const list = (id: number, levels: readonly (readonly [format: number, text: string, more?: string])[]): string =>
  `{\\list\\listtemplateid${id}${levels.map(([format, text, more]) => `{\\listlevel\\levelnfc${format}\\levelnfcn${format}\\levelstartat1${more ?? ''}{\\leveltext\\leveltemplateid9${text};}{\\levelnumbers\\'01;}\\fi-360}`).join('')}{\\listname x;}\\listid${id}}`;
const LISTS = `{\\*\\listtable${list(7, [[1, '\\\'02\\\'00.'], [0, '\\\'02\\\'01.'], [0, '\\\'04\\\'01.\\\'02.'], [4, '\\\'02\\\'03)'], [23, '\\\'01\\u8211 ?'], [23, '\\\'01\\u-3913 ?'], [2, '\\\'03(\\\'06)'], [255, '\\\'00']])}`
  + `${list(8, [[22, '\\\'06\\u272 ?i\\u7873 ?u \\\'00', '\\levelstartat9'], [0, '\\\'03\\\'00.\\\'01', '\\levellegal1\\levelnorestart1'], [3, '\\\'01\\\'02']])}}`
  + '{\\*\\listoverridetable{\\listoverride\\listid7\\listoverridecount0\\ls1}{\\listoverride\\listid8\\listoverridecount0\\ls2}{\\listoverride\\listid7\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat5}\\ls3}'
  + `{\\listoverride\\listid8\\listoverridecount1{\\lfolevel\\listoverrideformat{\\listlevel\\levelnfc0\\levelstartat1{\\leveltext\\'02\\'00/;}{\\levelnumbers\\'01;}}}\\ls4}}`;
const numbersOf = (items: readonly (readonly [ls: number, ilvl: number])[]): string[] => {
  const body = items.map(([ls, ilvl]) => `\\pard\\ls${ls}\\ilvl${ilvl} x\\par`).join('');
  return flowOf(file(body, LISTS)).flatMap((item) => item.kind === 'paragraph' ? [item.number] : []);
};

test.each([
  ['one after another', [[1, 0], [1, 0], [1, 0], [1, 0]], ['I.', 'II.', 'III.', 'IV.']],
  ['levels', [[1, 0], [1, 1], [1, 2], [1, 2], [1, 1], [1, 2], [1, 0], [1, 1]], ['I.', '1.', '1.1.', '1.2.', '2.', '2.1.', 'II.', '1.']],
  ['letters', [[1, 3], [1, 3]], ['a)', 'b)']],
  ['bullets', [[1, 4], [1, 5]], ['–', '-']],
  ['roman in brackets, nothing', [[1, 6], [1, 6], [1, 7]], ['(i)', '(ii)', '']],
  ['words, a start, zeros', [[2, 0], [2, 0]], ['Điều 09', 'Điều 10']],
  ['legal, and not begun again', [[2, 0], [2, 1], [2, 0], [2, 1]], ['Điều 09', '9.1', 'Điều 10', '10.2']],
  ['a level that was not begun', [[1, 2]], ['1.1.']],
  ['another start', [[1, 0], [3, 0], [3, 0]], ['I.', 'V.', 'VI.']],
  ['another format', [[4, 0], [4, 0]], ['1/', '2/']],
  ['a list that is not there', [[9, 0]], ['']],
  ['a level that is not there', [[1, 8], [1, -3]], ['', 'I.']],
] as const)('automatic numbers: %s', (_, items, numbers) => {
  expect(numbersOf(items)).toEqual(numbers);
});

test('a printed number goes before a counted one, and both count on', () => {
  expect(runsOf(String.raw`${LISTS}{\listtext A-\tab}\pard\ls1 a\par\pard\ls1 b\par{\listtext \'a7\tab}\pard\ls1\ilvl4 c\par`)).toEqual(['#A-', 'a', '#II.', 'b', '#-', 'c']);
});

describe('notes', () => {
  const note = (text: string, more = ''): string => String.raw`{\super\chftn{\footnote${more} \pard\plain{\super\chftn} ${text}}}`;
  test.each([
    ['a footnote behind its paragraph', `a${note('mot')} b${note('hai')}.\\par c\\par`, 'a[^1] b[^2].\n[^1]: mot\n[^2]: hai\nc\n'],
    ['of several paragraphs', `a${note('mot\\par hai\\par\\par')}.\\par`, 'a[^1].\n[^1]: mot\nhai\n'],
    ['as LibreOffice writes it', String.raw`a{{\super \loch \chftn{\*\footnote \chftn\pard\plain \loch mot}}}.\par`, 'a[^1].\n[^1]: mot\n'],
    ['without a mark of its own', String.raw`a{\footnote mot}.\par`, 'a[^1].\n[^1]: mot\n'],
    ['endnotes', `a${note('mot', '\\ftnalt')} b${note('hai')} c${note('ba', '\\ftnalt')}\\par`, 'a[^i] b[^1] c[^ii]\n[^i]: mot\n[^1]: hai\n[^ii]: ba\n'],
    ['counted otherwise', `\\ftnnalc\\aftnnar\\ftnstart3 a${note('mot')} b${note('hai', '\\ftnalt')}\\par`, 'a[^c] b[^1]\n[^c]: mot\n[^1]: hai\n'],
    ['marked by hand', String.raw`a{\super *{\footnote\pard\plain{\super *} mot}} b{\super (1)}{\footnote\pard\plain{\super (1)}hai}\par`, 'a[^*] b[^(1)]\n[^*]: mot\n[^(1)]: hai\n'],
    ['marked by hand with the same mark', String.raw`a{\super *}{\footnote{\super *} mot} b{\super *}{\footnote{\super *} hai}\par`, 'a[^*] b[^*.2]\n[^*]: mot\n[^*.2]: hai\n'],
    ['in a table', `\\trowd\\cellx9\\cellx90\\pard\\intbl 1${note('mot')}\\cell a\\cell\\row\\trowd\\cellx9\\cellx90 2\\cell b\\cell\\row\\pard c\\par`, '| 1[^1] | a |\n| 2 | b |\n[^1]: mot\nc\n'],
    ['with a table', `a${note('mot\\par\\trowd\\cellx9\\pard\\intbl hai\\cell ba\\cell\\row')}\\par`, 'a[^1]\n[^1]: mot\nhai\nba\n'],
    ['in a style of headings', `\\pard\\s1 a${note('mot')}\\par`, 'a[^1]\n[^1]: mot\n'],
    ['deleted, or hidden', `a{\\deleted${note('mot')}}{\\v${note('hai')}}b\\par`, 'ab\n'],
    ['empty', String.raw`a{\super\chftn{\footnote\chftn}}b\par`, 'a[^1]b\n[^1]: \n'],
    ['cut with the file', String.raw`a{\super\chftn{\footnote\pard{\super\chftn} mot`, 'a[^1]\n[^1]: mot\n'],
    ['a mark that was typed, and no note', String.raw`a{\super 1}\par{\super 1} mot\par`, 'a1\n1 mot\n'],
  ] as const)('%s', (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });
});

describe('files', () => {
  const plain = (head: string, body: string): FileReading => read(`{\\rtf1${head}${body}}`);

  test('are in the code page that they say', () => {
    expect(plain('\\ansi\\ansicpg1258', String.raw`Ti\'ea\'ecn \'fd`)).toMatchObject({ text: 'Tiê\u0301n ư\n', encoding: 'windows-1258' });
    expect(plain('\\mac', String.raw`\'8e`)).toMatchObject({ text: 'é\n', encoding: 'macintosh' });
    expect(plain('\\ansi\\ansicpg99999', String.raw`\'e9`)).toMatchObject({ text: 'é\n', encoding: 'windows-1252' });
    expect(plain('\\ansi\\ansicpg65001 ', 'K\xe1\xba\xbf')).toMatchObject({ text: 'Kế\n', encoding: 'utf-8' });
  });

  test('of Vietnamese code page read fonts of charset 0 by it where no font is Vietnamese', () => {
    const table = (charset: number): string => `{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset0 .VnTime;}{\\f2\\fcharset${charset} Tahoma;}}`;
    const body = String.raw`\f0\'f0\f1\'f0`;
    expect(plain(`\\ansi\\ansicpg1258${table(0)}`, body).text).toBe('đỖ\n');
    expect(plain(`\\ansi\\ansicpg1258${table(163)}`, body).text).toBe('ðỖ\n');
    expect(plain(`\\ansi\\ansicpg1252${table(0)}`, body).text).toBe('ðỖ\n');
  });

  test('with letters of UTF-8 as they are, and in UTF-16', () => {
    const source = '{\\rtf1\\ansi Kế hoạch \\u7841?\\par Đạt\\par}';
    const utf16 = Uint8Array.from(Array.from(`\ufeff${source}`).flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]));
    const swapped = utf16.map((_, i) => utf16[i ^ 1] ?? 0);
    for (const bytes of [new TextEncoder().encode(source), new TextEncoder().encode(`\ufeff${source}`), utf16, swapped, utf16.subarray(2), swapped.subarray(2)]) {
      expect(read(bytes).text).toBe('Kế hoạch ạ\nĐạt\n');
    }
  });

  test.each([
    ['cut in a word', '{\\rtf1 a\\par b\\pa', 'a\nb\n'],
    ['cut in a letter', '{\\rtf1 a\\par b\\\'9', 'a\nb9\n'],
    ['without braces at the end', '{\\rtf1 a{\\b b{\\i c', 'abc\n'],
    ['with a brace too many', '{\\rtf1 a\\par}}b\\par}c\\par}', 'a\nb\nc\n'],
    ['with something behind', '{\\rtf1 a\\par}\0\0 x', 'a\n'],
    ['two in one', '{\\rtf1 a\\par}{\\rtf1 b\\par}', 'a\nb\n'],
    ['with a lost brace before its fonts', '{\\rtf1 \\fonttbl{\\f0 Arial;}}a\\par}', 'Arial;a\n'],
    ['with the brace lost that closes its fonts', '{\\rtf1{\\fonttbl{\\f0 Arial;}{\\f1 Symbol;}{\\header\\pard h\\par}\\pard a\\par b{\\b c}\\par}', 'a\nbc\n'],
    ['with the brace lost that closes a style', '{\\rtf1{\\stylesheet{\\s1 Normal;{\\s2 heading 2;}}{\\info{\\title t}}\\pard a\\par}', 'a\n'],
    ['with the brace lost that closes its properties', '{\\rtf1{\\info{\\title t}{\\*\\generator x;}{\\pard a\\par}{\\pard b\\par}}', 'a\nb\n'],
    ['with a stray sign', '{\\rtf1 a\\*b\\\'zz\\', 'abzz\n'],
    ['with nothing to read', '{\\rtf1\\ansi\\pard\\par}', '\n'],
    ['in Word\'s oldest manner', '{\\rtf\\pc\\deff0{\\fonttbl\\f0\\froman Tms Rmn;\\f1\\fmodern Pica;}{\\colortbl;}\\f1 a\\par}', 'a\n'],
  ] as const)('%s', (_, source, text) => {
    expect(read(source).text).toBe(text);
  });

  test.each([
    ['no RTF', 'K\\par'], ['nothing', ''], ['cut before its words', '{\\rtf1\\ansi{\\fonttbl{\\f0 Times New'], ['the signature alone', '{\\rtf'], ['only zeros behind it', `{\\rtf1${'\0'.repeat(500)}`],
  ] as const)('damaged: %s', (_, source) => {
    expect(() => read(source)).toThrow(expect.objectContaining({ name: 'InputError', fault: 'damaged' }));
  });

  test('too deep are refused', () => {
    expect(() => read(`{\\rtf1 a${'{'.repeat(300)}`)).toThrow(expect.objectContaining({ fault: 'limit', what: 'depth' }));
    expect(read(`{\\rtf1 a${'{'.repeat(150)}b`).text).toBe('ab\n');
  });

  test.each([
    ['groups', '{\\b a}'], ['notes', '{\\super *}{\\footnote{\\super *} a}'], ['boxes', '{\\shp{\\*\\shpinst{\\shptxt a}}}'], ['rows with an edge each', '\\trowd\\cellxN\\cell\\row'],
    ['rows of one long plan', '\\cellxN\\intbl a\\cell\\row'], ['nested rows', '\\intbl\\itap30\\nestcell'], ['nested paragraphs', '\\intbl\\itap30 a\\par\\itap0 b\\par'], ['stand-ins', '\\uc100000 \\u1 a'],
    ['braces too many', '}\\par'], ['lists', '{\\listtext 1.\\tab}\\ls1\\ilvl8 a\\par'], ['fonts', '{\\fonttbl{\\f1 a;}}\\f1 a'], ['letters in a run', 'a{}'], ['bytes', '\\bin2 ab'],
  ] as const)('many %s take no time', (_, piece) => {
    const pieces = Array.from({ length: 20_000 }, (_each, i) => piece.replace('N', String(i * 50)));
    const started = performance.now();
    read(`{\\rtf1 a${LISTS}${pieces.join('')}\\par}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('harmed at random end in text or in a clear fault', () => {
    const sound = bytesOf(file(String.raw`\s1 {\listtext I.\tab}\ls1 Muc\par a{\super\chftn{\footnote\chftn b}}{\field{\*\fldinst SYMBOL 183 \\f "Symbol"}{\fldrslt}}\u7871?\bin2 ab\trowd\clvmgf\cellx90\cellx200\intbl 1\cell{\b 2}\cell\row\trowd\clvmrg\cellx90\cellx200\cell\itap2 n\nestcell{\*\nesttableprops\trowd\cellx50\nestrow}\cell\row\pard{\shp{\*\shpinst{\shptxt c\par}}}\par`, LISTS));
    let seed = 20_310_405;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor(seed / 2 ** 32 * below);
    };
    let readable = 0;
    for (let i = 0; i < 2_000; i++) {
      const harmed = sound.slice(0, random(4) === 0 ? random(sound.length) : sound.length);
      for (let flips = random(12); flips >= 0; flips--) {
        const at = random(harmed.length);
        if (at < harmed.length) harmed[at] = random(2) === 0 ? (harmed[at] ?? 0) ^ 1 << random(8) : '\\{}*\'0;'.charCodeAt(random(7));
      }
      try {
        read(harmed, { ...defaultLimits, depth: 40 });
        readable++;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }
    expect(readable).toBeGreaterThan(1_200);
  });
});
