import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { legacyEncodings } from '../../src/input/encodings/names.ts';
import type { Report } from '../../src/types.ts';
import { encoders, misread } from '../input/encodings/encode.ts';
import { texts } from '../input/encodings/texts.ts';
import { folder, kpi, plan } from './command.ts';

const { file } = folder();
const english = ['--lang', 'en'];
const bytesOf = (text: string, encoding: string): Uint8Array => encoders[encoding]?.(text) ?? Buffer.from(text);
const report = (...args: string[]): Report => JSON.parse(kpi(['--json', ...args]).stdout) as Report;

describe.each(legacyEncodings)('%s', (encoding) => {
  const path = file(`${encoding}.txt`, bytesOf(plan, encoding));

  test('is found, and told', () => {
    const { source } = report(path);
    expect(source).toMatchObject({ encoding, characters: plan.length });
    expect(report('--encoding', encoding, path)).toEqual(report(path));
    expect(kpi(['--format', 'text', path]).stdout).toBe(plan);
  });

  test('says the same as UTF-8, at the same places', () => {
    const { source, ...rest } = report(path);
    expect({ ...rest, source: { ...source, encoding: 'utf-8' } }).toMatchObject({ ...report(file('utf-8.txt', plan)), source: { characters: plan.length } });
    for (const { quantity, position } of rest.indicators) expect(plan.slice(position.start.offset, position.end.offset)).toContain(quantity.text);
  });

  test('runs of it in UTF-8', () => {
    const mixed = file(`mixed-${encoding}.txt`, `${texts['letter'] ?? ''}\n${misread(plan, encoding)}`);
    const whole = `${texts['letter'] ?? ''}\n${plan}`;
    const { source, indicators } = report(mixed);
    expect(source).toMatchObject({ encoding: `utf-8+${encoding}`, characters: whole.length });
    expect(indicators.length).toBe(report(file('whole.txt', whole)).indicators.length);
    const { status, stdout } = kpi(['check', ...english, mixed]);
    expect([status, stdout]).toEqual([0, expect.stringContaining(`unexpected mix of encodings (utf-8, ${encoding}), expected one`)]);
    // With an encoding that is told nothing is looked for.
    expect(kpi(['--encoding', 'utf-8', '--format', 'text', mixed]).stdout).toBe(readFileSync(mixed, 'utf8'));
  });

  test('--fix leaves it alone, and says why', () => {
    const slipped = bytesOf(plan.replace('Phấn đấu', 'Phân đấu'), encoding);
    const name = file(`slipped-${encoding}.txt`, slipped);
    for (const more of [[], ['--dry-run']]) {
      const { stderr, stdout } = kpi(['check', ...english, '--fix', ...more, name]);
      if (more.length === 0) expect(stdout).toContain('text/ocr-suspect');
      expect(stderr).toContain('Files in an old encoding were not mended: 1; --fix writes only UTF-8 and UTF-16, convert them to UTF-8 first.');
    }
    expect(readFileSync(name).equals(Buffer.from(slipped))).toBe(true);
  });
});

describe('--verbose', () => {
  test('tells the scores, in both languages', () => {
    const path = file('found.txt', bytesOf(plan, 'tcvn3'));
    expect(kpi([...english, '--verbose', path]).stderr).toMatch(/^kpi-extract: “[^”]*found\.txt”: encoding tcvn3; scores: tcvn3 1\.00, [a-z0-9-]+ 0\.\d\d, /);
    expect(kpi(['--lang', 'vi', 'check', '--verbose', path]).stderr).toMatch(/^kpi-extract: “[^”]*found\.txt”: bảng mã tcvn3; điểm: tcvn3 1\.00, /);
    expect(kpi([...english, path]).stderr).not.toContain('scores');
  });

  test('of UTF-8 there is none', () => {
    expect(kpi([...english, '--verbose', file('plain.txt', plan)]).stderr).toMatch(/^kpi-extract: “[^”]*plain\.txt”: encoding utf-8\n/);
    expect(kpi([...english, '--verbose', file('ascii.txt', 'Ke hoach nam 2031\n')]).stderr).toMatch(/encoding utf-8\n/);
  });
});

describe('what cannot be told', () => {
  const tied = file('tied.txt', bytesOf('Anh bé\n', 'windows-1258'));

  test('a tie is a question', () => {
    expect(kpi([...english, tied])).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/“[^“”]*tied\.txt” is about as Vietnamese in windows-1258 as in tcvn3; choose with --encoding windows-1258 or --encoding tcvn3\.\n$/) as string });
    expect(kpi(['--lang', 'vi', tied]).stderr).toMatch(/đọc theo windows-1258 hay tcvn3 đều ra tiếng Việt; hãy chọn bằng --encoding windows-1258 hoặc --encoding tcvn3\.\n$/);
    expect(kpi([...english, '--verbose', tied]).stderr).toMatch(/tied\.txt”: encoding unclear; scores: tcvn3 1\.00, windows-1258 0\.70, /);
    expect(kpi(['--encoding', 'tcvn3', '--format', 'text', tied])).toMatchObject({ status: 0, stdout: 'Anh bộ\n' });
    expect(kpi(['--encoding', 'windows-1258', '--format', 'text', tied])).toMatchObject({ status: 0, stdout: 'Anh bé\n' });
  });

  test('other files of the run are read', () => {
    const { status, stdout } = kpi(['--json', tied, file('good.txt', bytesOf(plan, 'vni'))]);
    expect([status, (JSON.parse(stdout) as Report[]).map(({ source }) => source.encoding)]).toEqual([2, ['vni']]);
  });

  test('no encoding at all', () => {
    const french = file('french.txt', Buffer.from('Le comité a été créé à Genève; les forêts étaient déjà protégées.\n', 'latin1'));
    expect(kpi([...english, french])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/is not valid UTF-8: wrong at byte offset 8; in no old encoding is it Vietnamese either\./) as string });
    expect(kpi(['--lang', 'vi', french]).stderr).toContain('sai ở byte 8 (đếm từ 0), và đọc theo bảng mã cũ nào cũng không ra tiếng Việt');
    expect(kpi([...english, '--encoding', 'utf-8', french]).stderr).toContain('is not valid UTF-8: wrong at byte offset 8; convert');
  });

  test('an encoding that it cannot be', () => {
    for (const encoding of legacyEncodings) {
      expect(kpi([...english, '--encoding', encoding, file('utf-8.txt', plan)])).toMatchObject({ status: 2, stderr: expect.stringContaining(`is not ${encoding};`) as string });
      expect(kpi([...english, '--encoding', encoding, file('utf-16.txt', Buffer.from(`\ufeff${plan}`, 'utf16le'))])).toMatchObject({ status: 2, stderr: expect.stringContaining(`is not ${encoding};`) as string });
      expect(kpi([...english, '--encoding', encoding, file('zero.txt', Buffer.from(`Ke hoach\0 nam ${'2031 '.repeat(9)}b\xe9`, 'latin1'))])).toMatchObject({ status: 2, stderr: expect.stringContaining('a zero byte at offset 8') as string });
    }
    expect(kpi([...english, '--encoding', 'windows-1258', file('byte.txt', Buffer.from('ab\x81', 'latin1'))])).toMatchObject({ status: 2, stderr: expect.stringContaining('is not in windows-1258, which does not have the byte at offset 2.') as string });
    expect(kpi([...english, '--encoding', 'vni', file('ascii.txt', 'Ke hoach\n')])).toMatchObject({ status: 0 });
  });

  test('help names them all', () => {
    for (const encoding of ['auto', 'utf-8', 'utf-16le', 'utf-16be', ...legacyEncodings]) for (const lang of ['vi', 'en']) expect(kpi(['--help', '--lang', lang]).stdout.replace(/\s+/g, ' ')).toContain(encoding);
  });
});

test.each([
  ['iso-8859-1', 'tcvn3', '.VnTime', 'windows-1252'], ['x-user-defined', 'vni', 'VNI-Times', 'windows-1252'], ['windows-1258', 'windows-1258', 'Arial', 'windows-1258'], ['x-viet-vps', 'vps', 'Arial', 'vps'], ['iso-8859-1', 'viscii', 'Arial', 'viscii'],
])('a page that calls itself %s, in %s and the font %s', (charset, encoding, font, told) => {
  const text = texts['report'] ?? '';
  const body = text.split('\n').filter((line) => line !== '').map((line) => `<p><font face="${font}">${line}</font></p>`).join('\n');
  const page = file(`${encoding}.html`, bytesOf(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>${body}</body></html>`, encoding));
  expect(report(page).source).toMatchObject({ format: 'html', encoding: told });
  expect(kpi(['--format', 'text', page]).stdout.split('\n').filter((line) => line !== '')).toEqual(text.split('\n').filter((line) => line !== ''));
});
