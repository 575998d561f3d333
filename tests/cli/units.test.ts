import { describe, expect, test } from 'vitest';
import { diagnosticLines } from '../../src/cli/diagnostics.ts';
import { decode, firstInvalidUtf8 } from '../../src/cli/decode.ts';
import { UserError } from '../../src/cli/fault.ts';
import { parseSize, readFile, sizeText } from '../../src/cli/files.ts';
import { messages, say } from '../../src/cli/messages.ts';
import { sample } from '../output/sample.ts';
import { plan } from './command.ts';

const read = (bytes: Uint8Array, encoding: Parameters<typeof decode>[1] = 'auto'): ReturnType<typeof decode> => decode(bytes, encoding, 'f', 'vi');
const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('decode', () => {
  test.each([
    ['UTF-8', Buffer.from(plan), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${plan}`), 'utf-8'],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${plan}`, 'utf16le'), 'utf-16le'],
    ['UTF-16BE with a mark', big(`\ufeff${plan}`), 'utf-16be'],
    ['UTF-16LE', Buffer.from(plan, 'utf16le'), 'utf-16le'],
    ['UTF-16BE', big(plan), 'utf-16be'],
  ])('%s', (_name, bytes, encoding) => {
    expect(read(bytes)).toEqual({ text: plan, encoding });
  });

  test('leaves the text as it is', () => {
    const text = 'a\r\nb\rc\u2028\u0085\ufeffđ'.normalize('NFD');
    expect(read(Buffer.from(text)).text).toBe(text);
    expect(read(new Uint8Array()).text).toBe('');
    expect(read(Buffer.from('\ufeff')).text).toBe('');
  });

  test('as told', () => {
    expect(read(big(plan), 'utf-16be').text).toBe(plan);
    expect(() => read(Buffer.from('\ufeffa', 'utf16le'), 'utf-8')).toThrow(UserError);
  });
});

test('the first invalid byte is where TextDecoder stops', () => {
  const pieces = [[0x61], [0xc3, 0xa9], [0xe1, 0xba, 0xa1], [0xf0, 0x9f, 0x98, 0x80], [0xc0], [0x80], [0xed, 0xa0, 0x80], [0xf5], [0xe1, 0xba], [0xf4, 0x90, 0x80, 0x80], [0xe0, 0x80, 0x80]];
  for (const one of pieces) {
    for (const other of pieces) {
      const bytes = Uint8Array.from([0x61, ...one, ...other, 0x62]);
      // What is valid up to there comes out whole; with one byte more something is wrong.
      const at = firstInvalidUtf8(bytes);
      const strict = new TextDecoder('utf-8', { fatal: true });
      expect(() => strict.decode(bytes.subarray(0, at))).not.toThrow();
      if (at < bytes.length) expect(() => strict.decode(bytes)).toThrow();
    }
  }
});

test.each([['1', 1], ['64K', 65_536], ['256m', 2 ** 28], ['1GiB', 2 ** 30], ['2 MB', 2 ** 21], ['', null], ['0', null], ['-1', null], ['1.5G', null], ['9999999G', null]])('size %s', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes);
});

test('sizes are said as they are given', () => {
  expect([2 ** 28, 65_536, 2 ** 31, 100].map(sizeText)).toEqual(['256M', '64K', '2G', '100B']);
});

test('no permission is said as such', () => {
  // For a superuser every file is readable: the sentence is tried through the error itself.
  expect(say('vi', 'noPermission', { file: 'x' })).toBe('Không có quyền đọc tệp “x”.');
  expect(() => readFile('/nowhere/x', { maxSize: 10, language: 'vi', name: 'x' })).toThrow(UserError);
});

test('every message has the same holes in both languages', () => {
  for (const { vi, en } of Object.values(messages)) {
    const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)(?::[^|}]*\|[^}]*)?\}/g)].map(([, name = '']) => name).sort();
    expect(holes(vi)).toEqual(holes(en));
  }
});

describe('diagnostics', () => {
  const [diagnostic] = sample().diagnostics;

  test('file, line, column, severity, message, rule', () => {
    expect([...diagnosticLines('a\u001b.txt', [diagnostic!], { language: 'vi', color: false })].join('')).toBe(
      'a\\u001b.txt:19:1 cảnh báo không rõ “7” là gì numeral/unclassified\n  a\\u001b.txt:2:1 ở đây\n');
    expect([...diagnosticLines('a.txt', [{ ...diagnostic!, position: null, severity: 'error', related: [] }], { language: 'en', color: false })]).toEqual(
      ['a.txt error không rõ “7” là gì numeral/unclassified\n']);
  });

  test('in colour', () => {
    expect([...diagnosticLines('a', [diagnostic!], { language: 'en', color: true })][0]).toContain('\u001b[33mwarning\u001b[0m');
  });
});
