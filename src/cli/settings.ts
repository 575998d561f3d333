import { extname } from 'node:path';
import { formatNames, writers, type FormatName } from '../output/index.ts';
import type { IndicatorKind, Language, Role } from '../types.ts';
import { encodings, type Encoding } from './decode.ts';
import { UserError } from './fault.ts';
import { defaultMaxSize, parseSize } from './files.ts';
import { languages } from './locale.ts';
import { delimiterNames, inputFormats, kindNames, ocrNames, roleNames } from './options.ts';

/** How documents are read. */
export interface InputSettings {
  readonly inputFormat: (typeof inputFormats)[number];
  readonly encoding: Encoding;
  readonly maxSize: number;
  /** Which pages are recognised by their pictures: those without text of their own, none, all. */
  readonly ocr: (typeof ocrNames)[number];
  /** Folder of the data of tesseract; null for its own. */
  readonly tessdata: string | null;
  /** A settings file for all; false: none is looked for. */
  readonly config: string | false | null;
}

/** The options of `extract`, checked. */
export interface Settings extends InputSettings {
  readonly format: FormatName;
  readonly output: string | null;
  readonly kind: IndicatorKind | null;
  readonly role: Role | null;
  /** Between the cells of CSV. */
  readonly delimiter: string;
  /** As `--columns` says. */
  readonly columns: number | null;
}

export interface CommonSettings {
  readonly language: Language;
  readonly color: boolean | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
}

export type Options = Readonly<Record<string, unknown>>;

export function readCommon(options: Options, language: Language): CommonSettings {
  const { color } = options;
  choice(options, 'lang', languages);
  return { language, color: typeof color === 'boolean' ? color : undefined, quiet: options['quiet'] === true, verbose: options['verbose'] === true, debug: options['debug'] === true };
}

/** @throws UserError that names the option and what it takes. */
export function readSettings(options: Options): Settings {
  const output = readOutput(options);
  return {
    format: readFormat(options, output),
    output,
    kind: choice(options, 'kind', kindNames),
    role: choice(options, 'role', roleNames),
    columns: readColumns(options),
    delimiter: delimiters[choice(options, 'delimiter', delimiterNames) ?? (extname(output ?? '').toLowerCase() === '.tsv' ? 'tab' : ',')],
    ...readInputSettings(options),
  };
}

const delimiters = { ',': ',', ';': ';', '|': '|', tab: '\t' } as const;

export function readInputSettings(options: Options): InputSettings {
  return {
    inputFormat: choice(options, 'inputFormat', inputFormats, 'input-format') ?? 'auto',
    encoding: choice(options, 'encoding', encodings) ?? 'auto',
    maxSize: number(options, 'maxSize', '--max-size', parseSize, 'badSize') ?? defaultMaxSize,
    ocr: choice(options, 'ocr', ocrNames) ?? 'auto',
    tessdata: readTessdata(options),
    config: options['config'] === false ? false : given(options, 'config'),
  };
}

function readTessdata(options: Options): string | null {
  const folder = given(options, 'tessdata');
  if (folder === '') throw new UserError('missingValue', { name: '--tessdata' });
  return folder;
}

export const readColumns = (options: Options): number | null => number(options, 'columns', '--columns', parseColumns, 'badColumns');

function readFormat(options: Options, output: string | null): FormatName {
  const format = choice(options, 'format', formatNames);
  if (options['json'] === true) {
    if (format !== null && format !== 'json') throw new UserError('conflict', { one: '--json', other: `--format ${format}` });
    return 'json';
  }
  if (format !== null) return format;
  const ending = output === null ? '' : extname(output).toLowerCase();
  if (ending === '') return 'table';
  const meant = formatNames.find((name) => (writers[name].endings as readonly string[]).includes(ending));
  if (meant === undefined) throw new UserError('unknownEnding', { file: output ?? '', option: '--format', choices: formatNames.join(', ') });
  return meant;
}

/** `-` is standard output, as it is standard input among the files. */
export function readOutput(options: Options): string | null {
  const output = given(options, 'output');
  if (output === '') throw new UserError('missingValue', { name: '--output' });
  return output === '-' ? null : output;
}

export function given(options: Options, key: string): string | null {
  const value = options[key];
  return typeof value === 'string' ? value : null;
}

export function choice<Name extends string>(options: Options, key: string, choices: readonly Name[], flag = key): Name | null {
  const value = given(options, key);
  if (value === null) return null;
  const chosen = choices.find((each) => each === value);
  if (chosen === undefined) throw new UserError('badChoice', { name: `--${flag}`, value, choices: choices.join(', ') });
  return chosen;
}

export function number(
  options: Options, key: string, name: string, parse: (text: string) => number | null, message: 'badSize' | 'badColumns' | 'badCount' | 'badJobs' | 'badSeconds',
): number | null {
  const value = given(options, key);
  if (value === null) return null;
  const parsed = parse(value);
  if (parsed === null) throw new UserError(message, { name, value });
  return parsed;
}

const parseColumns = (text: string): number | null => {
  const columns = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return columns >= 20 && columns <= 10_000 ? columns : null;
};

/** `--columns`, else COLUMNS, else the terminal's own width, else 80. */
export function columnsOf(wanted: number | null, environment: Readonly<Record<string, string | undefined>>, terminal: number | undefined): number {
  return wanted ?? parseColumns(environment['COLUMNS'] ?? '') ?? (terminal !== undefined && terminal >= 20 ? terminal : 80);
}
