// One measurement in a process of its own: `node --expose-gc measure.mjs '{"task": …}'`. Answers with lines of JSON.
import { writeSync } from 'node:fs';
import { collection, document, kB, worstCases } from './texts.mjs';

const task = JSON.parse(process.argv[2]);
const answer = (found) => writeSync(1, `${JSON.stringify(found)}\n`);
/** What was made last: a result nobody uses might not be made at all. */
const kept = { result: null };
const shortest = 60;

/**
 * Milliseconds of processor time of all the process's threads, the best of some rounds; what is quick is done several times a round. Rounds
 * go on while they still get faster, as long as patience lasts: the engine makes code for seconds, and its threads count. No collection is
 * forced between rounds: at that moment most kinds of objects are dead, and the engine would throw away the code made for them with
 * them, as it never does in a running program; what a round leaves behind is collected in a later one's time.
 */
function cpu(run, rounds = 7, patience = 5000) {
  let best = Infinity;
  let since = 0;
  for (let total = 0, times = 1; since < rounds && total < patience; since += 1) {
    kept.result = null;
    const before = process.cpuUsage();
    for (let time = 0; time < times; time += 1) kept.result = run();
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) / 1000;
    total += spent;
    if (spent / times < best * 0.98) since = 0;
    best = Math.min(best, spent / times);
    if (spent < shortest) times = Math.ceil((times * shortest) / Math.max(spent, 1));
  }
  kept.result = null;
  return best;
}

/** What any program must do that reads figures: decode, normalise, look once for digits. */
function limit(bytes) {
  const text = new TextDecoder().decode(bytes).normalize('NFC');
  const digits = /\d+/g;
  let count = 0;
  while (digits.test(text)) count += 1;
  return count;
}

const smallSet = (format, dense) => Array.from({ length: 16 }, (_, seed) => document(format, 30 * kB, seed, dense));

function warmUp(extract, format, milliseconds = 2000) {
  const texts = smallSet(format);
  for (const end = performance.now() + milliseconds; performance.now() < end;) for (const text of texts) kept.result = extract(text, { format });
}

const tasks = {
  /** The library from end to end: many small documents one by one, or one large text. */
  async speed({ library, format, size, dense, rounds }) {
    const { extract } = await import(library);
    const texts = size === 'small' ? smallSet(format, dense) : [collection(format, size, dense)];
    const all = texts.map((text) => Buffer.from(text));
    warmUp(extract, format);
    const limitTime = cpu(() => all.map(limit), rounds);
    const time = cpu(() => texts.map((text) => extract(text, { format })), rounds);
    answer({ bytes: all.reduce((sum, bytes) => sum + bytes.length, 0), limit: limitTime, time });
  },

  /** The stages one by one; what `extractDocument` takes without rules, more than outline and grammars, is refiners and report, and what it takes more with them is the rules. */
  async stages({ stages, format, size, dense }) {
    const { readText, readMarkdown, outline, scan, extractDocument, ndjson, decode, rules } = await import(stages);
    const read = format === 'markdown' ? readMarkdown : readText;
    const text = collection(format, size, dense);
    const bytes = Buffer.from(text);
    const source = { text, path: null, format, encoding: 'utf-8', sha256: '' };
    warmUp((each) => extractDocument({ ...source, text: each }, { read }), format);
    const blocks = read(text);
    // As long as the documents of an archive are: one of 1 MB is written in pieces.
    const reports = Array.from({ length: 33 }, (_, seed) => document(format, 30 * kB, seed, dense)).map((each) => [Buffer.byteLength(each), extractDocument({ ...source, text: each }, { read })]);
    const write = () => {
      let length = 0;
      for (const [, report] of reports) length += Buffer.from([...ndjson.write(report, {})].join('')).length;
      return length;
    };
    const off = Object.fromEntries(rules.map(({ name }) => [name, 'off']));
    const laid = outline(source, blocks);
    const times = {
      limit: cpu(() => limit(bytes)),
      decode: cpu(() => decode(bytes, 'auto', '', 'vi')),
      read: cpu(() => read(text)),
      outline: cpu(() => outline(source, blocks)),
      grammars: cpu(() => laid.passages.map((passage) => scan(passage.text, passage.claims))),
      withoutRules: cpu(() => extractDocument(source, { read: () => blocks }, { severities: off })),
      whole: cpu(() => extractDocument(source, { read: () => blocks })),
      json: cpu(write),
    };
    answer({ bytes: bytes.length, written: reports.reduce((sum, [length]) => sum + length, 0), jsonBytes: write(), ...times });
  },

  /** Extraction with its rules and without, and each rule that takes long alone. */
  async check({ stages, format, size, rounds }) {
    const { readText, readMarkdown, extractDocument, rules } = await import(stages);
    const reader = { read: format === 'markdown' ? readMarkdown : readText };
    const texts = size === 'small' ? smallSet(format) : [collection(format, size)];
    const off = Object.fromEntries(rules.map(({ name }) => [name, 'off']));
    const run = (severities) => texts.map((text) => extractDocument({ text, path: null, format, encoding: 'utf-8', sha256: '' }, reader, { severities }));
    warmUp((text) => extractDocument({ text, path: null, format, encoding: 'utf-8', sha256: '' }, reader), format);
    // In turn, twice: what the engine learns meanwhile serves both.
    const [without, all] = [[off, {}], [off, {}]].map((pair) => pair.map((severities) => cpu(() => run(severities), rounds))).reduce((a, b) => a.map((time, i) => Math.min(time, b[i])));
    const alone = size === 'small' ? rules.map(({ name }) => {
      const others = Object.fromEntries(Object.entries(off).filter(([other]) => other !== name));
      return { name, time: cpu(() => run(others), 3, 500) };
    }) : [];
    answer({ bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0), without, all, alone });
  },

  /** Another program over small documents: few, where it takes seconds for one. */
  async peer({ module, format }) {
    const { run } = await import(module);
    const texts = smallSet(format);
    const start = performance.now();
    kept.result = run(texts[0]);
    const some = performance.now() - start > 1000 ? texts.slice(0, 2) : texts;
    const all = some.map((text) => Buffer.from(text));
    const rounds = some.length < texts.length ? 2 : 5;
    const limitTime = cpu(() => all.map(limit));
    answer({ bytes: all.reduce((sum, bytes) => sum + bytes.length, 0), limit: limitTime, time: cpu(() => some.map((text) => run(text)), rounds) });
  },

  /** A text made to be slow: its first tenth, half, and whole, as long as none takes far longer than all of an ordinary text. */
  async worst({ library, format, name }) {
    const { extract } = await import(library);
    const [, size, , make] = worstCases.find(([each]) => each === name);
    warmUp(extract, format, 1500);
    // Ordinary text by the same measure: the engine is as warm for the one as for the other.
    const ordinary = collection(format, size);
    const usual = cpu(() => extract(ordinary, { format }), 3, 1000);
    const found = [];
    for (const part of [0.1, 0.5, 1]) {
      const text = make(size * part);
      found.push({ part, time: cpu(() => extract(text, { format }), 3, 1000) });
      answer({ usual, found });
      if (found.at(-1).time > usual * 12) break;
    }
  },
};

await tasks[task.task](task);
