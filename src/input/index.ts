import type * as Encodings from './encodings.ts';
import type { FileReader, InputFormat, Reader } from '../types.ts';

export { legacyEncodings, mayHoldRuns, type LegacyEncoding } from './encodings/names.ts';
export { isInputError, type InputError } from './failure.ts';
export { detectFormat } from './format.ts';
export { latin } from './latin.ts';
export { detectFile, fileEndings, foreignKind } from './kind.ts';
export { defaultLimits, fixedLimits } from './limits.ts';

/** Readers of text by format, loaded when needed: remark alone is a third of the program's start. */
export const readers = {
  text: async (): Promise<Reader> => (await import('./text.ts')).textReader,
  markdown: async (): Promise<Reader> => (await import('./markdown.ts')).markdownReader,
} as const satisfies Partial<Record<InputFormat, () => Promise<Reader>>>;

/** Readers of files that are no text. */
export const fileReaders = {
  docx: async (): Promise<FileReader> => (await import('./docx.ts')).docxReader,
  doc: async (): Promise<FileReader> => (await import('./doc.ts')).docReader,
  odt: async (): Promise<FileReader> => (await import('./odt.ts')).odtReader,
  rtf: async (): Promise<FileReader> => (await import('./rtf.ts')).rtfReader,
  html: async (): Promise<FileReader> => (await import('./html.ts')).htmlReader,
  pdf: async (): Promise<FileReader> => (await import('./pdf.ts')).pdfReader,
  image: async (): Promise<FileReader> => (await import('./image.ts')).imageReader,
} as const satisfies Partial<Record<InputFormat, () => Promise<FileReader>>>;

export type TextFormat = keyof typeof readers;
export type FileFormat = keyof typeof fileReaders;

export const inputFormats = [...Object.keys(readers), ...Object.keys(fileReaders)] as (TextFormat | FileFormat)[];

export const isFileFormat = (format: InputFormat): format is FileFormat => format in fileReaders;

/** What is needed for texts that are no UTF-8 and no UTF-16. */
export const oldEncodings = async (): Promise<typeof Encodings> => import('./encodings.ts');
