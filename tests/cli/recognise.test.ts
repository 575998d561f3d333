import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/types.ts';
import { bin, folder, kpi, type Result } from './command.ts';
import { bboxOf, fakePrograms, hocrOf, pdfOf, pngHead } from './programs.ts';

const { path: here, file } = folder();
const lines = ['KẾ HOẠCH', 'I. CHỈ TIÊU', '- Phấn đấu kết nạp ít nhất 1.250 đoàn viên mới.'];
const scan = file('scan.pdf', pdfOf([]));
const mixed = file('mixed.pdf', pdfOf(['KE HOACH', 'Nam 2026 thu 12 ty dong.'], []));
const scrambled = file('scrambled.pdf', pdfOf(['Ph n d u k t n p ng v n m i', 'th tr ch nh gh kh ph ng x z s r t']));
const picture = file('picture.png', pngHead(1600, 2200));

/** Programs that do well. */
const tesseract = (output: string, languages = 'vie'): string => `note(JSON.stringify({ args, cwd: process.cwd(), threads: process.env.OMP_THREAD_LIMIT }));
if (args.includes('--list-langs')) { console.log('List of available languages (2):\\neng\\n${languages}'); process.exit(0); }
const chunks = []; process.stdin.on('data', (c) => chunks.push(c)).on('end', () => { note('read ' + Buffer.concat(chunks).length); process.stdout.write(${JSON.stringify(output)}); });`;
const pdftoppm = `note('pdftoppm ' + args.join(' ')); process.stdout.write('P5\\n2 2\\n255\\n\\0\\0\\0\\0');`;
const good = { tesseract: tesseract(hocrOf(lines)), pdftoppm };

const reportOf = ({ stdout }: Result): Report => JSON.parse(stdout) as Report;
const methods = (result: Result): string[] | undefined => reportOf(result).source.pages?.map(({ page, method }) => `${page} ${method}`);

/** Status 2, nothing on standard output, one sentence in each language. */
function refuses(programs: Readonly<Record<string, string>>, args: readonly string[], vi: RegExp, en: RegExp): void {
  const { path, temporary } = fakePrograms(programs);
  for (const [lang, sentence] of [['vi', vi], ['en', en]] as const) {
    const { status, stdout, stderr } = kpi(['--lang', lang, ...args], { env: { PATH: path, TMPDIR: temporary } });
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect([status, stdout]).toEqual([2, '']);
  }
  expect(readdirSync(temporary)).toEqual([]);
}

describe('what is missing is said, and what to install', () => {
  test('tesseract, for a scan', () => {
    refuses({}, [scan], /^kpi-extract: Trang 1 của “.*scan\.pdf” là ảnh, không có chữ: hãy cài tesseract .*tesseract-ocr-vie, poppler-utils/, /^kpi-extract: Page 1 of “.*” is a picture without text: install tesseract .*tesseract-ocr-vie, poppler-utils\)/);
  });
  test('tesseract, for a picture', () => { refuses({}, [picture], /Để đọc ảnh “.*picture\.png”, hãy cài tesseract/, /To read the picture “.*picture\.png”, install tesseract/); });
  test('tesseract, for scrambled text', () => { refuses({}, [scrambled], /Chữ của trang 1 trong “.*” bị xáo trộn/, /The text of page 1 of “.*” is scrambled/); });
  test('Vietnamese data', () => { refuses({ ...good, tesseract: tesseract('', 'osd') }, [picture], /tesseract chưa có dữ liệu tiếng Việt: .*tesseract-ocr-vie/, /no Vietnamese data: .*tesseract-ocr-vie/); });
  test('Vietnamese data in a folder of the user', () => {
    refuses({ ...good, tesseract: 'process.exit(1)' }, ['--tessdata', join(here, 'none'), picture], /Thư mục “.*none” \(--tessdata\) không có vie\.traineddata/, /The folder “.*none” \(--tessdata\) holds no vie\.traineddata/);
  });
  test('pdftoppm', () => { refuses({ tesseract: good.tesseract }, [scan], /còn thiếu pdftoppm: hãy cài gói poppler-utils/, /pdftoppm is missing: install the package poppler-utils/); });
  test('a program beside the document is none', () => {
    const { path } = fakePrograms(good);
    expect(kpi([picture], { env: { PATH: '.:' }, cwd: path }).stderr).toMatch(/hãy cài tesseract/);
  });
});

describe('a program that fails', () => {
  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['ends with a status', { ...good, tesseract: `if (args.includes('--list-langs')) console.log('vie'); else process.exit(7);` }, /tesseract failed \(7\)/],
    ['is killed', { ...good, tesseract: `if (args.includes('--list-langs')) console.log('vie'); else process.kill(process.pid, 'SIGKILL');` }, /tesseract failed \(SIGKILL\)/],
    ['prints no pages', { ...good, tesseract: tesseract('<html><div class="other">\u001b[2J&#27;</div>') }, /what tesseract gave back is of another form/],
    ['prints too many pages', { ...good, tesseract: tesseract(hocrOf(lines, lines)) }, /what tesseract gave back is of another form/],
    ['renders nothing', { ...good, pdftoppm: 'process.exit(0)' }, /what pdftoppm gave back is of another form/],
    ['renders failing', { ...good, pdftoppm: 'process.exit(99)' }, /pdftoppm failed \(99\)/],
    ['is no program', { ...good, tesseract: '' }, /no Vietnamese data/],
  ])('%s', (_name, programs, sentence) => { refuses(programs, ['--lang', 'en', scan], /.*/, sentence); });

  test('what is no picture is never given to tesseract, which would take it for a list of files', () => {
    const { path, log } = fakePrograms({ ...good, pdftoppm: `process.stdout.write('/etc/hostname\\n')` });
    expect(kpi([scan], { env: { PATH: path } }).status).toBe(2);
    expect(readFileSync(log, 'utf8')).not.toContain('read ');
    const list = file('list.txt', '/etc/hostname\n');
    expect(kpi(['--lang', 'en', '--input-format', 'image', list], { env: { PATH: path } }).stderr).toMatch(/is damaged or no image file/);
    expect(readFileSync(log, 'utf8')).not.toContain('read ');
  });
});

describe('pages that are recognised', () => {
  test('a scan', () => {
    const { path, log, temporary } = fakePrograms(good);
    const result = kpi(['--json', scan], { env: { PATH: path, TMPDIR: temporary } });
    expect(methods(result)).toEqual(['1 ocr']);
    expect(reportOf(result).indicators.map(({ label, quantity, section }) => [label, quantity.text, section?.path])).toEqual([['kết nạp đoàn viên mới', 'ít nhất 1.250 đoàn viên', 'I']]);
    const asked = readFileSync(log, 'utf8');
    // Nothing of the document's name; one thread; a folder of its own, which is gone.
    expect(asked).not.toContain('scan.pdf');
    const [, seeing] = asked.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { args: string[]; cwd: string; threads: string });
    expect(seeing?.args.slice(0, 6)).toEqual(['-', 'stdout', '-l', 'vie', '--psm', '3']);
    expect(seeing?.threads).toBe('1');
    expect(seeing?.cwd.startsWith(temporary)).toBe(true);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('only those without text, unless all are wanted', () => {
    const { path } = fakePrograms(good);
    const env = { PATH: path };
    expect(methods(kpi(['--json', mixed], { env }))).toEqual(['1 text', '2 ocr']);
    expect(methods(kpi(['--json', '--ocr', 'always', mixed], { env }))).toEqual(['1 ocr', '2 ocr']);
    expect(kpi(['--format', 'text', '--ocr', 'always', mixed], { env }).stdout).not.toContain('KE HOACH');
  });

  test('none, and that is told', () => {
    const { path, log } = fakePrograms(good);
    const result = kpi(['--lang', 'en', '--json', '--ocr', 'never', mixed], { env: { PATH: path } });
    expect(methods(result)).toEqual(['1 text', '2 none']);
    expect(result.stderr).toMatch(/^kpi-extract: Not read of “.*mixed\.pdf”: page 2, without text that can be used \(--ocr never\)\.$/m);
    expect(kpi(['check', '--ocr', 'never', mixed], { env: { PATH: path } }).stderr).toMatch(/Không đọc trang 2 của “.*mixed\.pdf”/);
    expect(methods(kpi(['--json', '--ocr', 'never', picture], { env: { PATH: path } }))).toEqual(['1 none']);
    expect(readFileSync(log, 'utf8')).toBe('');
  });

  test('check reads them too', () => {
    const { path } = fakePrograms(good);
    expect(kpi(['check', '--json', '--fail-on', 'never', scan], { env: { PATH: path } }).status).toBe(0);
  });

  test('a picture, also from standard input, with data of the user', () => {
    const { path, log } = fakePrograms(good);
    const result = kpi(['--json', '--tessdata', here, '-'], { env: { PATH: path }, input: pngHead(100, 100) });
    expect([methods(result), reportOf(result).source.format]).toEqual([['1 ocr'], 'image']);
    expect(readFileSync(log, 'utf8')).toContain(`"--tessdata-dir","${here}","-l","vie"`);
  });

  test('what a page says cannot steer the terminal', () => {
    const { path } = fakePrograms({ ...good, tesseract: tesseract(hocrOf(['KẾ HOẠCH', 'x']).replace('>x<', '>&#27;[2J&#x9b;x<')) });
    const { status, stdout, stderr } = kpi(['--format', 'text', picture], { env: { PATH: path } });
    expect(status).toBe(0);
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('text that is scrambled', () => {
  const own = { pdftotext: `note('pdftotext'); process.stdout.write(${JSON.stringify(bboxOf(['Phấn đấu kết nạp đoàn viên mới', 'đạt 85% trở lên.']))});` };
  test('is read by pdftotext, also where nothing is recognised', () => {
    const { path } = fakePrograms(own);
    const result = kpi(['--json', '--ocr', 'never', scrambled], { env: { PATH: path } });
    expect(methods(result)).toEqual(['1 pdftotext']);
    expect(kpi(['--format', 'text', scrambled], { env: { PATH: path } }).stdout).toBe('Phấn đấu kết nạp đoàn viên mới đạt 85% trở lên.\n');
  });
  test.each([
    ['no better there', `process.stdout.write(${JSON.stringify(bboxOf(['Ph n d u k t n p ng v n m i', 'th tr ch nh gh kh ph ng x z s r t']))})`],
    ['not there', 'process.exit(1)'],
    ['something else there', `process.stdout.write('<page')`],
  ])('is recognised where it is %s', (_name, pdftotext) => {
    const { path } = fakePrograms({ ...good, pdftotext });
    expect(methods(kpi(['--json', scrambled], { env: { PATH: path } }))).toEqual(['1 ocr']);
    expect(methods(kpi(['--json', '--ocr', 'never', scrambled], { env: { PATH: path } }))).toEqual(['1 none']);
  });
  test('is recognised where all pages are', () => {
    const { path } = fakePrograms({ ...good, ...own });
    expect(methods(kpi(['--json', '--ocr', 'always', scrambled], { env: { PATH: path } }))).toEqual(['1 ocr']);
  });
});

test('ended by a signal, it leaves no file and no program behind', async () => {
  const { path, log, temporary } = fakePrograms({ ...good, tesseract: `if (args.includes('--list-langs')) console.log('vie'); else { note('pid ' + process.pid); setInterval(() => {}, 1000); }` });
  const child = spawn(process.execPath, [bin, scan], { env: { PATH: path, TMPDIR: temporary }, stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => { child.on('exit', (_status, signal) => { resolve(signal); }); });
  const begun = (): string | undefined => /^pid (\d+)$/m.exec(readFileSync(log, 'utf8'))?.[1];
  while (begun() === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(readdirSync(temporary)).toHaveLength(1);
  child.kill('SIGTERM');
  expect(await ended).toBe('SIGTERM');
  expect(readdirSync(temporary)).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  // Ended, but perhaps not yet called for.
  expect(spawnSync('ps', ['-o', 'stat=', '-p', begun() ?? ''], { encoding: 'utf8' }).stdout.trim()).toMatch(/^(?:Z.*)?$/);
});

test('the options are checked', () => {
  expect(kpi(['--lang', 'en', '--ocr', 'maybe', scan]).stderr).toMatch(/--ocr does not take “maybe”; choose one of: auto, never, always/);
  expect(kpi(['--lang', 'en', '--tessdata', '', scan]).stderr).toMatch(/Option --tessdata needs a value/);
});

/* What is installed here. */
const listed = spawnSync('tesseract', ['--list-langs'], { encoding: 'latin1' });
const installed = listed.status === 0 && listed.stdout.split('\n').includes('vie');
if (!installed) process.stderr.write('SKIPPED: there is no tesseract with Vietnamese data here, so that no picture is really recognised.\n');
const small = join(import.meta.dirname, 'picture.png');

test.skipIf(!installed)('tesseract itself reads a picture', () => {
  const result = kpi(['--json', '-q', small]);
  const { indicators, footnotes, source } = reportOf(result);
  expect(indicators.map(({ kind, quantity, period, section, footnote }) => [kind, quantity.text, period.text, section?.path ?? null, footnote])).toEqual([
    ['target', 'ít nhất 1.250 đoàn viên', null, 'I', null],
    ['target', '640 đoàn viên', null, 'I', '1'],
    ['target', '85% trở lên', null, 'I', null],
    ['target', '12,5 tỷ đồng', null, 'I', null],
    ['statistic', '1.038 đoàn viên', 'Năm 2026', 'II', null],
  ]);
  expect(footnotes.map(({ label }) => label)).toEqual(['1']);
  expect(source.pages).toEqual([{ page: 1, method: 'ocr' }]);
});
