import { readHocr, type HocrPage } from './hocr.ts';
import { runProgram, type Environment } from './programs.ts';

/** Tesseract, as it is called. */
export interface Tesseract {
  /** Full name. */
  readonly program: string;
  readonly env: Environment;
  readonly cwd: string;
  /** Full name of the folder of its data; null for its own. */
  readonly data: string | null;
}

const MEGA = 1024 * 1024;
/** For a page. Most take 2 to 5. */
export const SECONDS = 120;

const dataArgs = ({ data }: Tesseract): string[] => (data === null ? [] : ['--tessdata-dir', data]);

/** Which languages it has data of. @throws ProgramFailure */
export async function languagesOf(tesseract: Tesseract): Promise<readonly string[]> {
  const { program, env, cwd } = tesseract;
  const text = await runProgram({ program, args: [...dataArgs(tesseract), '--list-langs'], env, cwd, seconds: 20, most: MEGA });
  return text.toString('utf8').split(/\r?\n/u).map((line) => line.trim());
}

/**
 * What stands on the pages of a picture. hOCR, because it tells baselines, heights and every letter's place; switched on by its variable, because
 * the file `hocr` is not in every folder of data.
 * @throws ProgramFailure
 */
export async function seePages(tesseract: Tesseract, picture: Uint8Array, pages: number, dpi: number | null): Promise<HocrPage[]> {
  const { program, env, cwd } = tesseract;
  const args = [
    '-', 'stdout', ...dataArgs(tesseract), '-l', 'vie', '--psm', '3', ...(dpi === null ? [] : ['--dpi', String(dpi)]),
    '-c', 'tessedit_create_hocr=1', '-c', 'hocr_char_boxes=1',
  ];
  // One thread: several hinder one another.
  const output = await runProgram({ program, args, input: picture, env: { ...env, OMP_THREAD_LIMIT: '1' }, cwd, seconds: SECONDS * pages, most: 64 * MEGA * Math.min(pages, 8) });
  return readHocr(output.toString('utf8'));
}
