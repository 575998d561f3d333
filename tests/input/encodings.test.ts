import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { Decoding } from '../../src/cli/decoding.ts';
import { UserError } from '../../src/cli/fault.ts';
import { decodeAs, decodePart, detect, mend } from '../../src/input/encodings.ts';
import { decodeSigns } from '../../src/input/encodings/letters.ts';
import { latin } from '../../src/input/latin.ts';
import { legacyEncodings, mayHoldRuns } from '../../src/input/encodings/names.ts';
import { fromLegacyFont } from '../../src/input/legacy.ts';
import { isSyllable } from '../../src/text/syllable.ts';
import { encoders, misread } from './encodings/encode.ts';
import { texts } from './encodings/texts.ts';

const ALL = 'àáảãạâầấẩẫậăằắẳẵặđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const CAPITALS = ALL.toUpperCase();
const bytesOf = (text: string, encoding: string): Uint8Array => encoders[encoding]?.(text) ?? Buffer.from(text);
const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const names = Object.keys(texts);
const textOf = (name: string): string => texts[name] ?? '';

/** As the command decodes it. */
async function decoded(bytes: Uint8Array): Promise<{ readonly text: string; readonly encoding: string }> {
  return new Decoding('auto', 'f', { common: { language: 'en', verbose: false } } as Context).document(bytes);
}

describe('letters', () => {
  test.each([['viscii', 'viscii', 0x80], ['windows-1258', 'windows1258', 0x80], ['tcvn3', 'tcvn', 0xb5], ['tcvn3', 'tcvn', 0xa0]] as const)('%s has the letters of iconv-lite’s %s', (encoding, other, from) => {
    const to = encoding === 'tcvn3' && from === 0xa0 ? 0xb0 : 0x100;
    for (let byte = from; byte < to; byte += 1) expect([byte, decodeSigns(String.fromCharCode(byte), encoding)]).toEqual([byte, iconv.decode(Buffer.of(byte), other).normalize('NFC')]);
    if (encoding === 'viscii') for (const byte of [2, 5, 6, 0x14, 0x19, 0x1e, 0x41, 10, 9]) expect(decodeSigns(String.fromCharCode(byte), encoding)).toBe(iconv.decode(Buffer.of(byte), other));
  });

  test.each(legacyEncodings)('every letter of Vietnamese comes out of %s', (encoding) => {
    expect(decodeSigns(latin(bytesOf(ALL, encoding)), encoding)).toBe(ALL);
    expect(decodeSigns(latin(bytesOf(CAPITALS, encoding)), encoding).toUpperCase()).toBe(CAPITALS);
    if (encoding !== 'tcvn3') expect(decodeSigns(latin(bytesOf(CAPITALS, encoding)), encoding)).toBe(CAPITALS);
  });

  test('signs of Windows stand in fonts of TCVN3 and VNI', () => {
    expect(decodeSigns('\x93a\x94 \x96 5\xb0C, m\xb2', 'tcvn3')).toBe('“a” – 5°C, m²');
    expect(decodeSigns('\x93a\x94 \x96 \xa7 2', 'vni')).toBe('“a” – § 2');
  });

  test('VNI: marks stand behind vowels that bear them, and letters of other languages are left', () => {
    expect(decodeSigns('ñöôïc phaùt trieån, ngheà nghieäp', 'vni')).toBe('được phát triển, nghề nghiệp');
    expect(decodeSigns('ÑÖÔÏC PHAÙT TRIEÅN AØ Aø', 'vni')).toBe('ĐƯỢC PHÁT TRIỂN À À');
    expect(decodeSigns('André, Noël', 'vni')).toBe('André, Noël');
    expect(decodeSigns('André', 'vni', true)).toBe('Andr\ufffd');
  });

  test('a byte that an encoding does not have is found', () => {
    const bytes = Buffer.concat([bytesOf(textOf('plan'), 'windows-1258'), Buffer.of(0x81, 0x41)]);
    expect(decodeAs(bytes, 'windows-1258').wrong).toBe(bytes.length - 2);
    expect(decodeAs(bytesOf(textOf('plan'), 'windows-1258'), 'windows-1258')).toEqual({ text: textOf('plan'), wrong: -1 });
  });
});

test('syllables', () => {
  for (const word of 'hoà hòa thuỷ thủy quyết gì giết giếng nghiêng khuỷu ngoằn rượu uỷ ý quốc nguyễn khuya được xoong đắk'.split(' ')) expect([word, isSyllable(word)]).toEqual([word, true]);
  for (const word of 'câp quyêt đưòc nge kà ghá cê ngheé aâ développement été über hỷển xạg'.split(' ')) expect([word, isSyllable(word)]).toEqual([word, false]);
});

describe('whole files', () => {
  const cases = [...legacyEncodings, 'utf-8', 'utf-16le', 'utf-16be'].flatMap((encoding) => names.map((name) => [encoding, name] as const));

  test.each(cases)('%s: %s', async (encoding, name) => {
    const text = textOf(name);
    expect(text.match(/\p{L}/gu)?.length).toBeGreaterThanOrEqual(150);
    const bytes = encoding === 'utf-16le' ? Buffer.from(text, 'utf16le') : encoding === 'utf-16be' ? big(text) : bytesOf(text, encoding);
    expect(await decoded(bytes)).toEqual({ text, encoding });
    const windows = text.replaceAll('\n', '\r\n');
    const theirs = encoding === 'utf-16le' ? Buffer.from(`\ufeff${windows}`, 'utf16le') : encoding === 'utf-16be' ? big(`\ufeff${windows}`) : bytesOf(windows, encoding);
    expect(await decoded(theirs)).toEqual({ text: windows, encoding });
  });
});

/** A document of which one paragraph, or one run of a line, is in another encoding. */
function around(name: string): { readonly before: string; readonly run: string; readonly behind: string } {
  const other = textOf(name === 'letter' ? 'report' : 'letter');
  return { before: `${other}\n`, run: textOf(name), behind: `\n${other}` };
}

describe('some runs', () => {
  const cases = legacyEncodings.flatMap((encoding) => names.map((name) => [encoding, name] as const));

  test.each(cases)('%s: %s, as characters of Windows-1252 in UTF-8 and UTF-16', async (encoding, name) => {
    const { before, run, behind } = around(name);
    const text = before + run + behind;
    const mixed = before + misread(run, encoding) + behind;
    expect(await decoded(Buffer.from(mixed))).toEqual({ text, encoding: `utf-8+${encoding}` });
    expect(await decoded(Buffer.from(`\ufeff${mixed}`, 'utf16le'))).toEqual({ text, encoding: `utf-16le+${encoding}` });
    expect(await decoded(big(`\ufeff${mixed}`))).toEqual({ text, encoding: `utf-16be+${encoding}` });
    // As characters of Latin-1: controls where Windows-1252 has signs.
    expect(await decoded(Buffer.from(before + Buffer.from(bytesOf(run, encoding)).toString('latin1') + behind))).toEqual({ text, encoding: `utf-8+${encoding}` });
  });

  test.each(cases)('%s: %s, as bytes among those of every other encoding', async (encoding, name) => {
    const { before, run, behind } = around(name);
    for (const base of ['utf-8', ...legacyEncodings]) {
      if (base === encoding) continue;
      const bytes = Buffer.concat([bytesOf(before, base), bytesOf(run, encoding), bytesOf(behind, base)]);
      expect(await decoded(bytes)).toEqual({ text: before + run + behind, encoding: `${base}+${encoding}` });
    }
    const ascii = 'Ke hoach so 12/KH-LD\n';
    expect(await decoded(Buffer.concat([Buffer.from(ascii), bytesOf(run, encoding)]))).toEqual({ text: ascii + run, encoding });
  });

  test.each(cases)('%s: UTF-8 in a file of it, before %s', async (encoding, name) => {
    const { before, run, behind } = around(name);
    const bytes = Buffer.concat([bytesOf(before + before, encoding), Buffer.from(run), bytesOf(behind + behind, encoding)]);
    expect(await decoded(bytes)).toEqual({ text: before + before + run + behind + behind, encoding: `${encoding}+utf-8` });
  });

  test.each(legacyEncodings)('%s: a run in a line', async (encoding) => {
    const line = (run: string): string => `${textOf('letter')}\nTrích yếu nội dung cũ: ${run}; các phòng, ban cho ý kiến.\n`;
    const run = 'hướng dẫn xây dựng kế hoạch phát triển kinh tế, xã hội';
    expect(await decoded(Buffer.from(line(misread(run, encoding))))).toEqual({ text: line(run), encoding: `utf-8+${encoding}` });
  });

  test('more than one old encoding', async () => {
    const mixed = [textOf('letter'), misread(textOf('report'), 'tcvn3'), textOf('letter'), misread(textOf('plan'), 'vni')].join('\n');
    expect(await decoded(Buffer.from(mixed))).toEqual({ text: [textOf('letter'), textOf('report'), textOf('letter'), textOf('plan')].join('\n'), encoding: 'utf-8+tcvn3+vni' });
  });

  test('a heading of two words is mended where the text has more of its kind', async () => {
    const mixed = `${textOf('letter')}\n${misread('Mục đích', 'tcvn3')}\n${misread(textOf('report'), 'tcvn3')}`;
    expect((await decoded(Buffer.from(mixed))).text).toBe(`${textOf('letter')}\nMục đích\n${textOf('report')}`);
  });

  test('the rest of the text is as it was, decomposed letters too', async () => {
    const rest = textOf('letter').normalize('NFD');
    expect((await decoded(Buffer.from(`${rest}\n${misread(textOf('report'), 'vni')}`))).text).toBe(`${rest}\n${textOf('report')}`);
  });
});

describe('what is right is not touched', () => {
  const folder = join(import.meta.dirname, '../../fixtures');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:txt|md)$/.test(file) && file !== join('rules/text/encoding/reported.txt'));

  test('fixtures', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => mend(readFileSync(join(folder, file), 'utf8')) !== null)).toEqual([]);
  });

  test.each([
    'São Paulo, coração, leão, oceânico, não, ação, educação, população', 'Müller, größer, Straße, Köln, naïf, coïncidence, goût, août, Noël, Citroën', 'Ñandú, España, año, niño, mañana, pequeño, señor',
    'Åse, Søren, Ærø, smørrebrød, Malmö, Göteborg, Ångström', 'Le comité a été créé à Genève; il gère les dépôts, les forêts et l’économie sociale où qu’elle soit.',
    'Y Ngông Niê Kđăm, Đắk Lắk, Krông Pắc, Ê Đê', 'Microsoft®, ©2031, 5 µm, 20 m², «công nhân», § 12, ¶ 3, ½ ngày, 30 ± 2, 3 × 4, 10 ÷ 2, 37°C', '• mục một · mục hai – mục ba', 'năm¹ đầu² tiên³', 'Íslenska þjóðin, Færeyjar, örn, ýmis',
  ])('%s', (line) => {
    for (const text of [line, `${line}\n${line}\n${line}`, `${textOf('letter')}\n${line}\n${line}`, `«${line}»`]) expect(mend(text)).toBeNull();
  });

  test('two or three words are not enough', () => {
    expect(mend(`${textOf('letter')}\nKÕ ho¹ch\n`)).toBeNull();
    expect(mend('Ph¸t triÓn')).toBeNull();
  });

  test('most texts need no second look', () => {
    for (const name of names) expect(mayHoldRuns(textOf(name))).toBe(false);
    for (const encoding of legacyEncodings) for (const name of names) expect([encoding, name, mayHoldRuns(misread(textOf(name), encoding))]).toEqual([encoding, name, true]);
  });
});

describe('what cannot be told', () => {
  const fault = async (bytes: Uint8Array): Promise<string> => decoded(bytes).then(({ encoding }) => `found ${encoding}`, (error: unknown) => (error instanceof UserError ? `${error.key} ${String(error.values['one'] ?? '')} ${String(error.values['other'] ?? '')}`.trim() : String(error)));

  test.each([
    ['bé', 'windows-1258', 'tiedEncodings windows-1258 tcvn3'], ['bộ', 'tcvn3', 'tiedEncodings windows-1258 tcvn3'], ['tổ', 'vps', 'tiedEncodings vps'], ['sẻ', 'viscii', 'tiedEncodings viscii tcvn3'],
  ])('“%s” in %s may be another word', async (word, encoding, told) => {
    expect(await fault(bytesOf(word, encoding))).toContain(told.split(' ')[0]);
    if (told.includes(' ')) expect((await fault(bytesOf(word, encoding))).split(' ').slice(1).sort()).toEqual(expect.arrayContaining(told.split(' ').slice(1)));
  });

  test('no tie where the text is the same', async () => {
    expect(await decoded(Buffer.from('nhà ăn', 'latin1').subarray(0, 3))).toEqual({ text: 'nhà', encoding: 'windows-1258' });
  });

  test('bytes that are no text', async () => {
    let seed = 7;
    const random = (length: number, from: number): Uint8Array => Uint8Array.from({ length }, () => from + (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32 * (256 - from));
    for (let i = 0; i < 50; i += 1) expect(await fault(random(3000, i % 2 === 0 ? 1 : 32))).toBe('unknownEncoding');
    expect(await fault(random(3000, 0))).toBe('binary');
    for (const byte of [0x80, 0xad, 0xb5, 0xff]) expect(await fault(new Uint8Array(400_000).fill(byte))).toMatch(/unknownEncoding|tied/);
  });

  test.each([
    ['French', 'Le comité a été créé à Genève; il gère les dépôts et les forêts. L’économie sociale y était déjà développée, après plusieurs années de difficultés.'],
    ['German', 'Die größten Städte können über hundert Straßen für Fußgänger öffnen; natürlich müssen die Bürger darüber abstimmen.'],
    ['Polish', 'Mieszkañcy Łodzi wybrali trzech radnych, którzy będą zajmować się źle działającą komunikacją.'],
  ])('%s in Latin-1', async (_name, text) => {
    expect(await fault(Buffer.from(text.replace('’', '\''), 'latin1'))).toBe('unknownEncoding');
  });

  test('UTF-8 that was cut, or has a wrong byte', async () => {
    const whole = Buffer.from(textOf('report'));
    const letter = whole.indexOf(Buffer.from('ế'));
    expect(await fault(whole.subarray(0, letter + 2))).toBe('unknownEncoding');
    expect(await fault(Buffer.concat([whole, Buffer.of(0xe1), whole]))).toBe('unknownEncoding');
    expect(await fault(Buffer.concat([whole, Buffer.from(' b\xe9 ', 'latin1'), whole]))).toBe('unknownEncoding');
  });

  test('it takes no longer for hostile texts', () => {
    const length = 1_000_000;
    const texts = [new Uint8Array(length).fill(0xeb), Uint8Array.from({ length }, (_, i) => (i % 2 === 0 ? 0xeb : 32)), Uint8Array.from({ length }, (_, i) => (i % 5 === 0 ? 10 : 128 + (Math.imul(i, 2_654_435_761) >>> 25)))];
    for (const bytes of texts) {
      const start = performance.now();
      detect(bytes);
      mend(latin(bytes));
      expect(performance.now() - start).toBeLessThan(4000);
    }
  });
});

describe('what a file says of its encoding', () => {
  const page = (text: string): string => `<html><body><p>${text}</p></body></html>`;
  test.each([
    ['windows-1258', 'windows-1258', 'windows-1258'], ['x-viet-tcvn5712', 'tcvn3', 'tcvn3'], ['VISCII', 'viscii', 'viscii'], ['x-viet-vps', 'vps', 'vps'], ['x-viet-vni', 'vni', 'vni'],
    ['iso-8859-1', 'tcvn3', 'tcvn3'], ['windows-1252', 'vni', 'vni'], ['utf-8', 'viscii', 'viscii'], ['nothing known', 'tcvn3', 'tcvn3'],
  ])('%s for %s', (declared, encoding, told) => {
    expect(decodePart(bytesOf(page(textOf('report')), encoding), declared)).toMatchObject({ is: 'found', text: page(textOf('report')), encoding: told });
    expect(decodePart(bytesOf(page(textOf('report')), encoding), null)).toMatchObject({ is: 'found', encoding });
  });

  test('Latin-1 is meant where old fonts are named, and where the text is of another language', () => {
    const bytes = Buffer.concat([Buffer.from('<font face=".VnTime">'), bytesOf(textOf('report'), 'tcvn3')]);
    expect(decodePart(bytes, 'iso-8859-1')).toMatchObject({ encoding: 'windows-1252', text: `<font face=".VnTime">${misread(textOf('report'), 'tcvn3')}` });
    expect(decodePart(Buffer.from('Müller wohnt in Köln, größer', 'latin1'), 'iso-8859-1')).toMatchObject({ encoding: 'windows-1252', text: 'Müller wohnt in Köln, größer' });
    expect(decodePart(Buffer.from('Müller wohnt in Köln, größer', 'latin1'), null)).toMatchObject({ is: 'none' });
    expect(decodePart(Buffer.of(0xcf, 0xf0, 0xe8), 'windows-1251')).toMatchObject({ encoding: 'windows-1251', text: 'При' });
  });
});

describe('runs in old fonts', () => {
  test.each([
    ['.VnTime', 'Ph¸t triÓn n«ng th«n', 'Phát triển nông thôn'], ['.VnTimeH', 'kÕ ho¹ch n¨m 2031', 'KẾ HOẠCH NĂM 2031'], ['.VnArial NarrowH', '§iÒu 1', 'ĐIỀU 1'], ['.VnTime', 'KÕ HO¹CH', 'KẾ HOẠCH'],
    ['.VnTeknical', 'c«ng', 'công'], ['.VnTimeH', 'Plan', 'PLAN'], ['.VnTime', '“m\u00adêi” – n¨m', '“mười” – năm'],
    ['VNI-Times', 'Phaùt trieån noâng thoân', 'Phát triển nông thôn'], ['VNI-Helve-Condense', 'KEÁ HOAÏCH', 'KẾ HOẠCH'], ['VNI-Times', 'ïch', '\u0323ch'], ['VNI-Times', 'ñ', 'đ'],
    ['VPS Times', misread('Phát triển nông thôn', 'vps'), 'Phát triển nông thôn'], ['VI Times', misread('Phát triển nông thôn', 'viscii'), 'Phát triển nông thôn'],
    ['"VNI-Times", serif', 'ngheà', 'nghề'], ['.VnTime', '\uf050h\uf0b8t', 'Phát'],
    // Word leaves the font to letters that are of Unicode already.
    ['.VnTime', 'Kế hoạch', 'Kế hoạch'], ['.VnTime', 'và', 'và'], ['VNI-Times', 'Nội dung', 'Nội dung'],
    ['Times New Roman', 'Ph¸t', 'Ph¸t'], ['Times New Roman', '«công nhân»', '«công nhân»'], ['Vivaldi', 'é', 'é'], [null, 'Ph¸t', 'Ph¸t'], ['.VnTime', '', ''],
  ])('%s: %s', (font, text, read) => {
    expect(fromLegacyFont(text, font)).toBe(read);
  });

  test.each([['.VnTime', 'tcvn3'], ['VNI-Times', 'vni'], ['VPS Times', 'vps'], ['VI Arial', 'viscii']])('%s: all texts', (font, encoding) => {
    for (const name of names) for (const line of textOf(name).split('\n')) expect(fromLegacyFont(misread(line, encoding), font)).toBe(line);
  });
});

test('a part of an archive may be in an old encoding, though the archive is ASCII', async () => {
  const archive = Buffer.from('MIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\nPh=CA');
  const decode = await new Decoding('auto', 'f', { common: { language: 'en', verbose: false } } as Context).parts(archive);
  expect(decode(bytesOf(textOf(names[0] ?? ''), 'windows-1258'), 'windows-1258')).toMatchObject({ encoding: 'windows-1258', text: textOf(names[0] ?? '') });
});
