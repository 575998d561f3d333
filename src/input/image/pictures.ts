import type { Limits } from '../../types.ts';
import { InputError } from '../failure.ts';
import { within } from '../limits.ts';

/** How large a picture is, in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
}

/**
 * The pictures in a file, by its head: PNG (ISO 15948, 11.2.2), JPEG (ISO 10918-1, B.2.2) or TIFF (TIFF 6.0, section 2), whose pictures are pages.
 * Only these go to another program, which would take anything else for a list of files.
 * @throws InputError where it is none of these, or has more pictures or larger ones than the limits allow
 */
export function picturesOf(bytes: Uint8Array, limits: Limits): Picture[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pictures = startsWith(bytes, PNG) ? png(view) : startsWith(bytes, [0xff, 0xd8, 0xff]) ? jpeg(view) : tiff(view, limits);
  if (pictures.length === 0 || pictures.some(({ width, height }) => width < 1 || height < 1)) throw new InputError('damaged', 'image');
  for (const { width, height } of pictures) within(width * height, 'pixels', limits);
  return pictures;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

function png(view: DataView): Picture[] {
  // The first part of the file must be its head.
  if (view.byteLength < 24 || view.getUint32(12) !== 0x49484452) return [];
  return [{ width: view.getUint32(16), height: view.getUint32(20) }];
}

/** Segments of the head, each with its length, up to the frame that says the size. */
function jpeg(view: DataView): Picture[] {
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return [];
    const marker = view.getUint8(at + 1);
    // Bytes between segments may be filled up.
    if (marker === 0xff) {
      at++;
      continue;
    }
    // Start of a frame, whatever its coding; C4, C8 and CC are something else.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return [{ width: view.getUint16(at + 7), height: view.getUint16(at + 5) }];
    }
    at += 2 + (marker >= 0xd0 && marker <= 0xd8 || marker === 0x01 ? 0 : Math.max(2, view.getUint16(at + 2)));
  }
  return [];
}

const WIDTH = 256;
const HEIGHT = 257;

/** Directories in a chain, one for each picture, that may not lead back. */
function tiff(view: DataView, limits: Limits): Picture[] {
  if (view.byteLength < 8) return [];
  const order = view.getUint16(0);
  const little = order === 0x4949;
  if (!little && order !== 0x4d4d || view.getUint16(2, little) !== 42) return [];
  const pictures: Picture[] = [];
  const seen = new Set<number>();
  for (let at = view.getUint32(4, little); at !== 0;) {
    const count = at + 2 <= view.byteLength ? view.getUint16(at, little) : 0;
    const end = at + 2 + count * 12;
    if (count === 0 || end + 4 > view.byteLength || seen.has(at)) return [];
    seen.add(at);
    within(seen.size, 'pages', limits);
    pictures.push(directory(view, at + 2, count, little));
    at = view.getUint32(end, little);
  }
  return pictures;
}

/** Entries of 12 bytes: tag, type (3: two bytes, 4: four), count, value. */
function directory(view: DataView, from: number, count: number, little: boolean): Picture {
  const size = { width: 0, height: 0 };
  for (let at = from; at < from + count * 12; at += 12) {
    const tag = view.getUint16(at, little);
    if (tag !== WIDTH && tag !== HEIGHT) continue;
    const value = view.getUint16(at + 2, little) === 3 ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little);
    size[tag === WIDTH ? 'width' : 'height'] = value;
  }
  return size;
}
