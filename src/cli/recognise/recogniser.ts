import { resolve } from 'node:path';
import { defaultLimits } from '../../input/index.ts';
import { picturesOf } from '../../input/image/pictures.ts';
import { isScrambled } from '../../input/pdf/trust.ts';
import type { RecognisedPage } from '../../types.ts';
import { RecogniseError } from './failure.ts';
import { askPdf, renderPage, textOfPage, type PdfFile } from './poppler.ts';
import { findProgram, killAll, ProgramFailure, type Environment } from './programs.ts';
import { languagesOf, seePages, type Tesseract } from './tesseract.ts';
import { tidyPage } from './tidy.ts';
import { Workplace } from './workplace.ts';

/** A bundle of its own: pages that hold no text, or none to trust, are read by programs where they are installed. */

export interface RecogniserOptions {
  readonly bytes: Uint8Array;
  /** PNG, JPEG or TIFF; else a PDF. */
  readonly isPicture: boolean;
  /** For messages. */
  readonly name: string;
  /** `never`: no picture is looked at, and only what `pdftotext` can do is done; `always`: nothing but pictures. */
  readonly ocr: 'auto' | 'never' | 'always';
  /** As the user named it. */
  readonly tessdata: string | null;
  readonly env: Environment;
  /** A page is begun; `of`: how many there are, where that is known. */
  readonly begin: (page: number, of: number | null) => void;
}

export type Why = 'none' | 'scrambled';

export class Recogniser {
  readonly #options: RecogniserOptions;
  #workplace: Workplace | null = null;
  #pdf: PdfFile | null = null;
  #tesseract: Promise<Tesseract> | null = null;
  #seen: Promise<RecognisedPage[]> | null = null;

  constructor(options: RecogniserOptions) {
    this.#options = options;
  }

  /** Null where the user wants no page recognised. @throws RecogniseError */
  async recognise(page: number, why: Why): Promise<RecognisedPage | null> {
    const { isPicture, ocr } = this.#options;
    if (isPicture) return ocr === 'never' ? null : this.#picture(page);
    const own = why === 'scrambled' && ocr !== 'always' ? await this.#ownText(page) : null;
    return own ?? (ocr === 'never' ? null : this.#render(page, why));
  }

  close(): void {
    killAll();
    this.#workplace?.close();
    this.#workplace = null;
  }

  /** What another reader makes of the text that the page has. */
  async #ownText(page: number): Promise<RecognisedPage | null> {
    const pdftotext = findProgram('pdftotext', this.#options.env);
    if (pdftotext === null) return null;
    try {
      const found = await textOfPage(this.#file(), pdftotext, page);
      return found !== null && found.texts.length > 0 && !isScrambled(found) ? found : null;
    } catch (error) {
      // There are other ways to read it.
      if (error instanceof ProgramFailure) return null;
      throw error;
    }
  }

  async #render(page: number, why: Why): Promise<RecognisedPage> {
    const { env, begin, name: file } = this.#options;
    const tesseract = await this.#openTesseract(page, why);
    const pdftoppm = findProgram('pdftoppm', env);
    if (pdftoppm === null) throw new RecogniseError('ocrNoPdftoppm', { file, page });
    const shape = await askPdf(this.#file(), { pdfinfo: findProgram('pdfinfo', env), pdfimages: findProgram('pdfimages', env) }, page);
    begin(page, shape === null || shape.pages === 0 ? null : shape.pages);
    const { picture, dpi } = await this.#asked('pdftoppm', page, () => renderPage(this.#file(), pdftoppm, page, shape));
    // What is no picture, tesseract would take for a list of the names of pictures.
    if (picture.toString('latin1', 0, 3) !== 'P5\n') throw new RecogniseError('ocrNoPicture', { file, page, program: 'pdftoppm' });
    const pages = await this.#asked('tesseract', page, () => seePages(tesseract, picture, 1, dpi));
    return tidyPage(this.#only(pages, 1, page)[0] ?? { left: 0, top: 0, right: 0, bottom: 0, lines: [], rules: [] });
  }

  /** Tesseract reads all pages of a picture in one go. */
  async #picture(page: number): Promise<RecognisedPage | null> {
    this.#seen ??= this.#pictures();
    return (await this.#seen)[page - 1] ?? null;
  }

  async #pictures(): Promise<RecognisedPage[]> {
    const { bytes, begin } = this.#options;
    const count = picturesOf(bytes, defaultLimits).length;
    const tesseract = await this.#openTesseract(1, 'none');
    begin(1, count);
    const pages = await this.#asked('tesseract', 1, () => seePages(tesseract, bytes, count, null));
    return this.#only(pages, count, 1).map((each) => tidyPage(each));
  }

  #only<Page>(pages: readonly Page[], count: number, page: number): readonly Page[] {
    if (pages.length !== count) throw new RecogniseError('ocrNoPicture', { file: this.#options.name, page, program: 'tesseract' });
    return pages;
  }

  /** Asked once what it has. */
  #openTesseract(page: number, why: Why): Promise<Tesseract> {
    const { env, name: file, isPicture, tessdata } = this.#options;
    return this.#tesseract ??= (async () => {
      const program = findProgram('tesseract', env);
      if (program === null) throw new RecogniseError(isPicture ? 'ocrPicture' : why === 'none' ? 'ocrScan' : 'ocrScrambled', { file, page });
      const tesseract: Tesseract = { program, env, cwd: this.#place().folder, data: tessdata === null ? null : resolve(tessdata) };
      const languages = await languagesOf(tesseract).catch((error: unknown): readonly string[] => {
        // It also fails so where the folder of its data is not there.
        if (error instanceof ProgramFailure && error.why === 'status') return [];
        throw this.#told('tesseract', page, error);
      });
      if (!languages.includes('vie')) throw new RecogniseError(tessdata === null ? 'ocrNoVietnamese' : 'ocrNoVietnameseIn', { folder: tessdata ?? '' });
      return tesseract;
    })();
  }

  async #asked<Result>(program: string, page: number, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw this.#told(program, page, error);
    }
  }

  #told(program: string, page: number, error: unknown): unknown {
    if (!(error instanceof ProgramFailure)) return error;
    const keys = { start: 'ocrStart', time: 'ocrTime', size: 'ocrSize', status: 'ocrStatus' } as const;
    return new RecogniseError(keys[error.why], { file: this.#options.name, page, program, code: error.code }, { cause: error });
  }

  #place(): Workplace {
    return this.#workplace ??= new Workplace();
  }

  #file(): PdfFile {
    const place = this.#place();
    return this.#pdf ??= { file: place.file('document.pdf', this.#options.bytes), env: this.#options.env, cwd: place.folder };
  }
}
