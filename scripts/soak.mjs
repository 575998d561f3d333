// A soak of `--stdin-ndjson`: documents as text, by path and as bytes, some broken, for as long as asked; answers must come in order and be the same each time, and memory must stay flat.
// node scripts/soak.mjs [--minutes 20]; exit status 1 where something does not hold.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { document } from '../bench/texts.mjs';
import { Expectations } from './expectations.mjs';
import { watched } from './watched.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '20' } } });
const milliseconds = Number(values.minutes) * 60_000;
/** Seconds from which on memory is judged. */
const SETTLED = 300;
const work = mkdtempSync(join(tmpdir(), 'kpi-extract-soak-'));
const all = new Expectations();
try {
  await soak();
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = all.failed > 0 ? 1 : 0;

/** What is asked by turns, without its id: sound documents of 2 to 300 kB, files of word processors, and what cannot be read. */
function questions() {
  const formats = join(root, 'fixtures/formats');
  const files = readdirSync(formats).filter((name) => /\.(?:docx|odt|rtf|html|pdf|doc)$/u.test(name));
  const asked = [];
  for (let i = 0; i < 40; i += 1) {
    const text = document(i % 5 === 0 ? 'markdown' : 'text', [2, 5, 8, 30, 300][i % 5 === 4 && i % 20 !== 4 ? 3 : i % 5] * 1000, i);
    const path = join(work, `${i}.${i % 5 === 0 ? 'md' : 'txt'}`);
    writeFileSync(path, text);
    asked.push({ text }, { path });
  }
  for (const name of files) asked.push({ path: name, bytes: readFileSync(join(formats, name)).toString('base64') });
  asked.push({ path: join(work, 'nothing.txt') }, { text: 5 }, { path: 'cut.docx', bytes: readFileSync(join(formats, 'plan.docx')).subarray(0, 900).toString('base64') });
  return asked;
}

async function soak() {
  const asked = questions();
  const child = spawn(process.execPath, [join(root, 'bin/kpi-extract.js'), '--stdin-ndjson', '--lang', 'en'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const memory = watched(child, 1000);
  const ended = once(child, 'close');
  const start = performance.now();
  let [sent, bytes] = [0, 0];
  const send = async () => {
    while (performance.now() - start < milliseconds) {
      // A line that is no JSON now and then.
      const line = sent % 997 === 996 ? '{"id":' : JSON.stringify({ id: sent, ...asked[sent % asked.length] });
      sent += 1;
      bytes += line.length;
      if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain');
    }
    child.stdin.end();
  };
  const answers = new Map();
  let [answered, misplaced, changed] = [0, 0, 0];
  const receive = async () => {
    for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
      const id = Number(/"id":(\d+)/u.exec(line)?.[1]);
      if (answered % 997 !== 996) {
        if (id !== answered) misplaced += 1;
        const which = answered % asked.length;
        const hash = createHash('sha256').update(line.replace(/"id":\d+/u, '').replace(/, line \d+:/u, '')).digest('hex');
        if ((answers.get(which) ?? hash) !== hash) changed += 1;
        answers.set(which, hash);
      } else if (!line.includes('"error"')) misplaced += 1;
      answered += 1;
    }
  };
  await Promise.all([send(), receive()]);
  const [status] = await ended;
  const seconds = (performance.now() - start) / 1000;
  // The first quarter is for the engine to settle.
  const [early, late] = [memory.between(0.25, 0.4), memory.between(0.85, 1)];
  console.log(`${answered} documents in ${(seconds / 60).toFixed(1)} minutes, ${(answered / seconds).toFixed(0)} a second, ${(bytes / 1e6).toFixed(0)} MB asked; ${memory.peak.toFixed(0)} MB at most, ${early.toFixed(0)} MB from 25 to 40 % of the time, ${late.toFixed(0)} MB in the last 15 %`);
  all.expect('each question has its answer, in order', answered === sent && misplaced === 0, `${sent} asked, ${answered} answered, ${misplaced} misplaced`);
  all.expect(`the same answers every time to ${asked.length} questions`, changed === 0, `${changed} changed`);
  all.expect('exit status 2, as some could not be read', status === 2, String(status));
  all.expect('memory below 500 MB', memory.peak < 500, memory.peak.toFixed(0));
  all.expectFlat(late < early * 1.15, seconds, SETTLED);
}
