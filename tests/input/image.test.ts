import { describe, expect, test } from 'vitest';
import { picturesOf } from '../../src/input/image/pictures.ts';
import { imageReader } from '../../src/input/image.ts';
import { defaultLimits } from '../../src/input/limits.ts';
import type { FileOptions, RecognisedPage } from '../../src/types.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part)));
const two = (value: number, little = false): number[] => (little ? [value & 255, value >> 8] : [value >> 8, value & 255]);
const four = (value: number, little = false): number[] => (little ? [...two(value & 0xffff, true), ...two(value >>> 16, true)] : [...two(value >>> 16), ...two(value & 0xffff)]);

const PNG = '\x89PNG\r\n\x1a\n';
const png = (width: number, height: number): Uint8Array => bytes(PNG, four(13), 'IHDR', four(width), four(height), [8, 0, 0, 0, 0]);
const jpeg = (...segments: readonly (readonly number[])[]): Uint8Array => bytes([0xff, 0xd8], ...segments, [0xff, 0xd9]);
const frame = (width: number, height: number): number[] => [0xff, 0xc2, ...two(11), 8, ...two(height), ...two(width), 1, 0, 0, 0];
const app = [0xff, 0xe0, ...two(6), 1, 2, 3, 4];

/** Directories of two entries, one behind the other; `last` is where the last one says that the next is. */
function tiff(little: boolean, sizes: readonly (readonly [width: number, height: number])[], last = 0): Uint8Array {
  const entry = (tag: number, value: number): number[] => [...two(tag, little), ...two(4, little), ...four(1, little), ...four(value, little)];
  const directories = sizes.map(([width, height], i) => [...two(2, little), ...entry(256, width), ...entry(257, height), ...four(i + 1 < sizes.length ? 8 + 30 * (i + 1) : last, little)]);
  return bytes(little ? 'II' : 'MM', two(42, little), four(8, little), ...directories);
}

const sizes = (file: Uint8Array): string => picturesOf(file, defaultLimits).map(({ width, height }) => `${width}×${height}`).join(' ');

describe('pictures', () => {
  test.each<[string, Uint8Array, string]>([
    ['PNG', png(1240, 1754), '1240×1754'],
    ['JPEG', jpeg(app, frame(1240, 1754)), '1240×1754'],
    ['JPEG with bytes that fill up', jpeg([0xff, 0xff, ...app], [0xff, 0xff, 0xff, ...frame(10, 20)]), '10×20'],
    ['TIFF, low byte first', tiff(true, [[1240, 1754]]), '1240×1754'],
    ['TIFF of three pages, high byte first', tiff(false, [[10, 20], [30, 40], [50, 60]]), '10×20 30×40 50×60'],
    ['a part of a larger buffer', Uint8Array.from([0, 0, 0, ...png(7, 8)]).subarray(3), '7×8'],
  ])('%s', (_name, file, told) => { expect(sizes(file)).toBe(told); });

  test.each<[string, Uint8Array]>([
    ['nothing', bytes()],
    ['names of files', bytes('/etc/hostname\n')],
    ['an address', bytes('https://example.invalid/a.png')],
    ['PNG cut short', png(10, 10).subarray(0, 20)],
    ['PNG without a head', bytes(PNG, four(13), 'IDAT', four(9), four(9))],
    ['PNG without width', png(0, 10)],
    ['JPEG without a frame', jpeg(app)],
    ['JPEG of something else', jpeg([1, 2, 3])],
    ['JPEG whose lengths are nothing', jpeg([0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0])],
    ['TIFF whose directories go round', tiff(true, [[10, 20], [30, 40]], 8)],
    ['TIFF that leads outside', tiff(true, [[10, 20]], 1_000_000)],
    ['TIFF without directories', bytes('II', two(42, true), four(0, true))],
    ['TIFF of another kind', bytes('II', two(43, true), four(8, true))],
    ['TIFF with more entries than bytes', bytes('II', two(42, true), four(8, true), two(9999, true), four(0, true))],
  ])('%s is damaged', (_name, file) => { expect(() => sizes(file)).toThrow('damaged: image'); });

  test('too large a picture, and too many', () => {
    expect(() => sizes(png(100_000, 100_000))).toThrow('limit: pixels');
    expect(() => sizes(tiff(true, [[10, 10], [4_000_000_000, 4_000_000_000]]))).toThrow('limit: pixels');
    expect(() => picturesOf(tiff(true, [[1, 1], [1, 1], [1, 1]]), { ...defaultLimits, pages: 2 })).toThrow('limit: pages');
  });

  test('cut anywhere, or with any byte changed, they are read or refused', () => {
    for (const file of [png(10, 20), jpeg(app, frame(10, 20)), tiff(true, [[10, 20], [30, 40]])]) {
      for (let at = 0; at < file.length; at++) {
        for (const harmed of [file.subarray(0, at), ...[0, 1, 0x7f, 0xff].map((value) => file.with(at, value))]) {
          try {
            expect(picturesOf(harmed, defaultLimits).length).toBeGreaterThan(0);
          } catch (error) {
            expect((error as Error).name).toBe('InputError');
          }
        }
      }
    }
  });
});

describe('the reader', () => {
  const options = (recognise: FileOptions['recognise']): FileOptions => ({ limits: defaultLimits, recognise, recogniseAll: false, decode: () => ({ text: '', encoding: '' }) });
  const found = (text: string): RecognisedPage => ({ method: 'ocr', width: 1000, height: 1000, texts: [{ text, x: 10, y: 500, width: 30, size: 10, bold: false, italic: false }] });

  test('every picture of a file is a page', async () => {
    const reading = await imageReader.read(tiff(true, [[100, 100], [100, 100], [100, 100]]), options((page) => Promise.resolve(page === 2 ? null : found(page === 1 ? '- Một.' : '- Ba.'))));
    expect(reading).toMatchObject({ text: '- Một.\n- Ba.\n', encoding: 'image', pages: [{ page: 1, method: 'ocr' }, { page: 2, method: 'none' }, { page: 3, method: 'ocr' }] });
    expect(reading.blocks.map(({ text, page }) => `${page} ${text}`)).toEqual(['1 - Một.', '3 - Ba.']);
  });

  test('what recognition throws comes through', async () => {
    await expect(imageReader.read(png(9, 9), options(() => Promise.reject(new Error('no tesseract'))))).rejects.toThrow('no tesseract');
  });
});
