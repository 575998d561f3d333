import type { FileOptions, FileReader, FileReading, Page, PageReading } from '../types.ts';
import { InputError, isInputError } from './failure.ts';
import { layFlow } from './lay.ts';
import { within } from './limits.ts';
import { flowOfPages } from './pages.ts';
import { Blanks } from './pdf/blank.ts';
import { Content, Held } from './pdf/content.ts';
import { sound } from './pdf/packed.ts';
import { PdfFile } from './pdf/parser.ts';
import { isScrambled } from './pdf/trust.ts';

/** PDF (ISO 32000-1): the words of its pages where their text can be trusted, what recognition reads where not. */
export const pdfReader: FileReader = {
  async read(bytes, options): Promise<FileReading> {
    const copy = sound(bytes, options.limits);
    const file = await opened(copy);
    const blanks = new Blanks(copy);
    const held = new Held();
    try {
      within(file.pages, 'pages', options.limits);
      const pages: Page[] = [];
      const readings: PageReading[] = [];
      for (let number = 1; number <= file.pages; number++) {
        const { page, method } = await readPage({ file, number, blanks, held }, options);
        pages.push(page);
        readings.push({ page: number, method });
      }
      return { ...layFlow(flowOfPages(pages)), encoding: 'pdf', pages: readings };
    } finally {
      file.close();
      await blanks.close();
    }
  },
};

async function opened(bytes: Uint8Array): Promise<PdfFile> {
  try {
    return await PdfFile.open(bytes);
  } catch (error) {
    if (isInputError(error)) throw error;
    // What pdf.js throws is named after what it meets.
    throw (error as { readonly name?: unknown } | null)?.name === 'PasswordException' ? new InputError('password') : new InputError('damaged', 'pdf', { cause: error });
  }
}

interface Reading {
  readonly file: PdfFile;
  readonly number: number;
  readonly blanks: Blanks;
  readonly held: Held;
}

async function readPage({ file, number, blanks, held }: Reading, options: FileOptions): Promise<{ readonly page: Page; readonly method: PageReading['method'] }> {
  const page = await printed(file, number, held);
  const isEmpty = page.texts.length === 0;
  if (isEmpty && await blanks.isBlank(number)) return { page, method: 'blank' };
  const why = isEmpty ? 'none' : isScrambled(page) ? 'scrambled' : options.recogniseAll ? 'none' : null;
  if (why === null) return { page, method: 'text' };
  const recognised = await options.recognise(number, why);
  if (recognised !== null) {
    const { method, ...read } = recognised;
    return { page: { ...read, rules: read.rules ?? scaled(page, read) }, method };
  }
  // What cannot be trusted is left out rather than read wrong.
  return why === 'none' && !isEmpty ? { page, method: 'text' } : { page: { ...page, texts: [] }, method: 'none' };
}

async function printed(file: PdfFile, number: number, held: Held): Promise<Page> {
  let content: Content | null = null;
  try {
    await file.read(number, (box) => {
      const reader = new Content(box, file.fonts, held);
      content = reader;
      return (operators) => { reader.take(operators); };
    });
  } catch (error) {
    // A page that is broken is a page without text; a limit is one.
    if (isInputError(error)) throw error;
  }
  return (content as Content | null)?.page() ?? { width: 595, height: 842, texts: [] };
}

/** The lines that the file draws, on the page as it was recognised. */
function scaled(page: Page, { width, height }: Page): NonNullable<Page['rules']> {
  const x = width / page.width;
  const y = height / page.height;
  if (Math.abs(x / y - 1) > 0.03) return [];
  return (page.rules ?? []).map((rule) => ({ x1: rule.x1 * x, y1: rule.y1 * y, x2: rule.x2 * x, y2: rule.y2 * y }));
}
