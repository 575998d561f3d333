import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { quickInflate } from '../../src/cli/inflate.ts';
import { defaultLimits } from '../../src/input/limits.ts';
import { openZip, type Zip } from '../../src/input/zip.ts';
import type { Limits } from '../../src/types.ts';

const LETTER = '<a>Kế hoạch số 12/KH-UBND, tăng 4,5%</a>';
const quick = await quickInflate();
const packed = (parts: Zippable): Uint8Array => zipSync(parts);
const open = async (file: Uint8Array, limits: Partial<Limits> = {}): Promise<Zip> => openZip(file, { limits: { ...defaultLimits, ...limits } });
const openQuickly = async (file: Uint8Array): Promise<Zip> => openZip(file, { limits: defaultLimits, inflate: quick });

const letter = packed({ 'word/document.xml': strToU8(LETTER.repeat(50)), 'word/media/seal.png': new Uint8Array(9) });

/** With other bytes at each of these places. */
function harmed(file: Uint8Array, changes: readonly (readonly [at: number, value: number])[]): Uint8Array {
  const copy = file.slice();
  for (const [at, value] of changes) copy[at] = value;
  return copy;
}

/** Where the entry in the list of parts begins, the first one's. */
const listed = (file: Uint8Array): number => {
  for (let at = 0; at < file.length; at++) if (file[at] === 0x50 && file[at + 1] === 0x4b && file[at + 2] === 1 && file[at + 3] === 2) return at;
  return -1;
};

test('parts are unpacked by name, whatever its case and its strokes', async () => {
  for (const zip of [await open(letter), await openQuickly(letter)]) {
    expect(zip.text('word/document.xml')).toBe(LETTER.repeat(50));
    expect(zip.text('/Word\\Document.xml')).toBe(LETTER.repeat(50));
    expect(zip.bytes('word/media/seal.png')).toHaveLength(9);
    expect([zip.has('word/document.xml'), zip.has('word/styles.xml'), zip.text('word/styles.xml')]).toEqual([true, false, null]);
  }
});

test('what is not packed, and what has bytes before it, is read too', async () => {
  const stored = packed({ 'content.xml': [strToU8(LETTER), { level: 0 }] });
  expect((await open(stored)).text('content.xml')).toBe(LETTER);
  expect((await open(new Uint8Array([1, 2, 3, ...stored]))).text('content.xml')).toBe(LETTER);
});

test.each([
  ['utf-8', strToU8(LETTER)],
  ['utf-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(LETTER)])],
  ['utf-16le with its mark', new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(LETTER, (letter) => letter.charCodeAt(0)).buffer)])],
  ['utf-16le', new Uint8Array(Uint16Array.from(LETTER, (letter) => letter.charCodeAt(0)).buffer)],
  ['utf-16be', new Uint8Array(Uint16Array.from(LETTER, (letter) => letter.charCodeAt(0)).buffer).map((_, i, all) => all[i ^ 1] ?? 0)],
])('letters of %s', async (_, bytes) => {
  expect((await open(packed({ a: bytes }))).text('a')).toBe(LETTER);
});

test('the encoding that a part declares is taken', async () => {
  const old = '<?xml version="1.0" encoding="windows-1252"?><a>Caf\xe9</a>';
  expect((await open(packed({ a: Uint8Array.from(old, (each) => each.charCodeAt(0)) }))).text('a')).toContain('Café');
});

test.each<[string, Uint8Array, string]>([
  ['no packed file', strToU8('Kế hoạch số 12'), 'damaged: zip'],
  ['cut at the end', letter.subarray(0, letter.length - 30), 'damaged: zip'],
  ['cut at the beginning', letter.subarray(200), 'damaged: zip'],
  ['a list that is none', harmed(letter, [[listed(letter), 0]]), 'damaged: zip'],
  ['another way of packing', harmed(letter, [[listed(letter) + 10, 12]]), 'damaged: word/document.xml'],
  ['a part elsewhere', harmed(letter, [[listed(letter) + 42, 7]]), 'damaged: word/document.xml'],
  ['a part of another size', harmed(letter, [[listed(letter) + 24, 9]]), 'damaged: word/document.xml'],
  ['a part that gives more than it says', harmed(letter, [[listed(letter) + 25, 1]]), 'damaged: word/document.xml'],
  ['a bit of a part turned over', harmed(letter, [[70, (letter[70] ?? 0) ^ 4]]), 'damaged: word/document.xml'],
  ['another sum', harmed(letter, [[listed(letter) + 16, 7]]), 'damaged: word/document.xml'],
  ['packed with a password', harmed(letter, [[listed(letter) + 8, 1]]), 'password: word/document.xml'],
  ['locked by Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...Array.from('EncryptedPackage', (each) => [each.charCodeAt(0), 0]).flat()]), 'password'],
  ['of the old kind', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'damaged: zip'],
])('%s is told', async (_, file, message) => {
  for (const way of [open, openQuickly]) await expect(way(file).then((zip) => zip.text('word/document.xml'))).rejects.toThrow(expect.objectContaining({ name: 'InputError', message }));
});

const bomb = packed({ a: new Uint8Array(400_000), b: new Uint8Array(400_000) });

test.each<[string, Partial<Limits>]>([
  ['unpacked', { unpacked: 500_000, ratio: 1e6 }],
  ['ratio', { ratio: 100 }],
  ['parts', { parts: 1 }],
])('no more than the limit of %s', async (limit, limits) => {
  await expect(open(bomb, limits).then((zip) => [zip.bytes('a'), zip.bytes('b')])).rejects.toThrow(expect.objectContaining({ fault: 'limit', what: limit }));
});
