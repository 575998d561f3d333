import { writers } from '../output/index.ts';
import { maskControls } from '../output/visible.ts';
import type { Frame, Writer, WriterOptions } from '../types.ts';
import { wantsColor } from './color.ts';
import type { Context } from './context.ts';
import { diagnosticLines } from './diagnostics.ts';
import { readReport, readSource, type Input } from './document.ts';
import { suitEngine } from './engine.ts';
import { explain, UserError } from './fault.ts';
import { say } from './messages.ts';
import { tell, type Sink } from './outlet.ts';
import { FileSink, sameFile } from './save.ts';
import { columnsOf, readSettings, type Settings } from './settings.ts';
import type { Streams } from './streams.ts';

/** The default command. Resolves to the exit status: 2 where an input could not be read, the others being done all the same. */
export async function extractCommand(files: readonly string[], options: Readonly<Record<string, unknown>>, context: Context): Promise<0 | 2> {
  const settings = readSettings(options);
  const inputs = readInputs(files, settings, context);
  const writer: Writer = await writers[settings.format].load();
  const frame = writer.frame?.(inputs.length > 1) ?? { open: '', between: '', close: '' };
  const results = new Results(() => (settings.output === null ? context.stdout : new FileSink(settings.output, context.common.language)), frame);
  let status: 0 | 2 = 0;
  try {
    for (const input of inputs) {
      if (settings.output === null && context.stdout.closed) break;
      if (!await extractOne(input, settings, context, writer, results, inputs.length === 1)) status = 2;
    }
    await results.close(inputs.length > 1 || status === 0);
  } catch (error) {
    results.abandon();
    throw error;
  }
  return status;
}

function readInputs(files: readonly string[], { output }: Settings, { common }: Context): Input[] {
  if (files.filter((file) => file === '-').length > 1) throw new UserError('stdinTwice');
  for (const file of files) {
    if (output !== null && file !== '-' && sameFile(file, output)) throw new UserError('overwritesInput', { file });
  }
  return files.map((file) => (file === '-' ? { path: null, name: say(common.language, 'stdin') } : { path: file, name: file }));
}

/** False where the input could not be read: that has been told, and nothing of it was written. */
async function extractOne(input: Input, settings: Settings, context: Context, writer: Writer, results: Results, alone: boolean): Promise<boolean> {
  const { streams, common, stderr } = context;
  let pieces: Iterable<string>;
  let notices: Iterable<string>;
  try {
    const source = await readSource(input, settings, common.language, () => streams.stdin);
    if (alone) suitEngine(source.text.length);
    const report = await readReport(source, settings, common.language);
    pieces = writer.write(report, { ...writerOptions(settings, context), source: shown(source.text, settings, context) });
    notices = diagnosticLines(input.name, report.diagnostics, { language: common.language, color: colorFor(streams.stderr, context) });
  } catch (error) {
    await tell(stderr, explain(error, common.language, common.debug, input.name));
    return false;
  }
  await results.add(pieces);
  if (!common.quiet) await stderr.write(notices);
  return true;
}

function writerOptions(settings: Settings, context: Context): WriterOptions {
  const { streams, common } = context;
  const toTerminal = settings.output === null;
  return {
    language: common.language,
    columns: columnsOf(settings.columns, streams.env, toTerminal ? streams.stdout.columns : undefined),
    color: toTerminal ? colorFor(streams.stdout, context) : common.color === true,
  };
}

const colorFor = (stream: Streams['stdout'], { streams, common }: Context): boolean =>
  wantsColor({ flag: common.color, environment: streams.env, terminal: stream.isTTY === true });

/** The source goes into a file or a pipe as it is; a terminal is kept from obeying it. */
const shown = (text: string, { output, format }: Settings, { streams }: Context): string =>
  format === 'text' && output === null && streams.stdout.isTTY === true ? maskControls(text) : text;

/** Reports in order, with what the format puts around them. The file is made when there is something to put in it. */
class Results {
  readonly #makeSink: () => Sink;
  readonly #frame: Frame;
  #sink: Sink | null = null;
  #count = 0;

  constructor(makeSink: () => Sink, frame: Frame) {
    this.#makeSink = makeSink;
    this.#frame = frame;
  }

  async add(pieces: Iterable<string>): Promise<void> {
    const sink = this.#open();
    await sink.write([this.#count === 0 ? this.#frame.open : this.#frame.between].filter((piece) => piece !== ''));
    this.#count += 1;
    await sink.write(pieces);
  }

  /** `wanted`: an empty list is an answer too. */
  async close(wanted: boolean): Promise<void> {
    if (this.#count === 0 && !wanted) return;
    const sink = this.#open();
    await sink.write([(this.#count === 0 ? this.#frame.open : '') + this.#frame.close].filter((piece) => piece !== ''));
    await sink.commit();
  }

  abandon(): void {
    this.#sink?.abandon();
  }

  #open(): Sink {
    this.#sink ??= this.#makeSink();
    return this.#sink;
  }
}
