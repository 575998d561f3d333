// Ways to harm a document. `random` is a generator with a seed: the same numbers everywhere.
import { strToU8, unzipSync, zipSync } from 'fflate';

/** mulberry32 */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (next, most) => Math.floor(next() * most);
const pick = (next, list) => list[below(next, list.length)];

function flip(bytes, next) {
  const harmed = bytes.slice();
  for (let i = 1 + below(next, 40); i > 0; i--) harmed[below(next, harmed.length)] ^= 1 << below(next, 8);
  return harmed;
}

function cut(bytes, next) {
  return bytes.slice(0, below(next, bytes.length));
}

function swap(bytes, next) {
  const size = 1 + below(next, Math.max(1, Math.min(4000, bytes.length >> 2)));
  const [a, b] = [below(next, bytes.length - size), below(next, bytes.length - size)];
  const harmed = bytes.slice();
  harmed.set(bytes.subarray(a, a + size), b);
  harmed.set(bytes.subarray(b, b + size), a);
  return harmed;
}

function repeat(bytes, next) {
  const from = below(next, bytes.length);
  const part = bytes.subarray(from, from + 1 + below(next, 2000));
  const times = 1 + below(next, 40);
  const harmed = new Uint8Array(bytes.length + part.length * times);
  harmed.set(bytes.subarray(0, from));
  for (let i = 0; i < times; i++) harmed.set(part, from + i * part.length);
  harmed.set(bytes.subarray(from), from + part.length * times);
  return harmed;
}

function blank(bytes, next) {
  const harmed = bytes.slice();
  const from = below(next, harmed.length);
  return harmed.fill(pick(next, [0, 0x20, 0xff, 0x3c, 0x7b]), from, from + below(next, 3000));
}

/** A number of four bytes becomes an extreme one: lengths, offsets, counts. */
function extreme(bytes, next) {
  const harmed = bytes.slice();
  const view = new DataView(harmed.buffer);
  for (let i = 1 + below(next, 6); i > 0; i--) {
    view.setUint32(below(next, Math.max(1, harmed.length - 4)), pick(next, [0, 1, 0x7fffffff, 0xffffffff, 0xfffffffe, harmed.length, 0x10000]), true);
  }
  return harmed;
}

const plain = [flip, cut, swap, repeat, blank, extreme];

/** Elements moved, left out, put into themselves. */
function harmXml(text, next) {
  const tags = [...text.matchAll(/<[^>]{1,300}>/g)];
  if (tags.length < 3) return text;
  const [a, b] = [pick(next, tags), pick(next, tags)];
  switch (below(next, 6)) {
    case 0: return text.slice(0, a.index) + text.slice(a.index + a[0].length);
    case 1: return text.slice(0, a.index) + b[0] + text.slice(a.index);
    case 2: return text.slice(0, a.index) + b[0] + text.slice(a.index + a[0].length);
    case 3: { const [from, to] = [Math.min(a.index, b.index), Math.max(a.index, b.index)]; return text.slice(0, to) + text.slice(from, to) + text.slice(to); }
    case 4: return text.slice(0, a.index) + a[0].repeat(1 + below(next, 12_000)) + text.slice(a.index);
    default: return text.replace(/"(\d{1,9})"/g, (whole) => (next() < 0.05 ? `"${pick(next, [0, -1, 999999999, 65536, '', 'x'])}"` : whole));
  }
}

/** The parts of a packed file are harmed, and packed again; now and then one unpacks to much more than it is. */
function repacked(bytes, next) {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const xml = names.filter((name) => /\.(?:xml|rels)$/.test(name) && parts[name].length > 0);
  const kind = below(next, 20);
  if (kind === 0) parts[pick(next, xml)] = new Uint8Array(20_000_000 + below(next, 60_000_000)).fill(0x20);
  else if (kind === 1) parts[pick(next, names)] = new Uint8Array(0);
  else if (kind === 2) [parts[names[0]], parts[names.at(-1)]] = [parts[names.at(-1)], parts[names[0]]];
  else if (kind === 3) for (let i = 0; i < 6_000; i++) parts[`word/more${i}.xml`] = new Uint8Array(0);
  else {
    const name = pick(next, xml.filter((each) => /(?:document|content|styles|numbering|footnotes)\.xml$/.test(each)));
    let text = new TextDecoder().decode(parts[name]);
    for (let i = 1 + below(next, 4); i > 0; i--) text = harmXml(text, next);
    parts[name] = strToU8(text);
  }
  return zipSync(parts, { level: kind === 0 ? 9 : 1 });
}

function deep(format, next) {
  const depth = 10_000 + below(next, 20_000);
  if (format === 'rtf') return strToU8(`{\\rtf1 ${'{\\b '.repeat(depth)}x${next() < 0.5 ? '}'.repeat(depth) : ''}}`);
  if (format === 'html') return strToU8(`<html><body>${pick(next, ['<div>', '<ul><li>', '<table><tr><td>', '<b>', '<p><span>']).repeat(depth)}x`);
  return null;
}

export function harmed(format, bytes, next) {
  const chance = next();
  if ((format === 'docx' || format === 'odt') && chance < 0.6) return repacked(bytes, next);
  if ((format === 'html' || format === 'rtf') && chance < 0.02) return deep(format, next);
  if (format === 'html' && chance < 0.5) return strToU8(harmXml(new TextDecoder().decode(bytes), next));
  return pick(next, plain)(bytes, next);
}
