import type { RecognisedPage } from '../../types.ts';
import { readBboxes } from './bbox.ts';
import { runProgram, type Environment } from './programs.ts';

/** A PDF for the programs of poppler-utils. */
export interface PdfFile {
  /** Full name. */
  readonly file: string;
  readonly env: Environment;
  readonly cwd: string;
}

const MEGA = 1024 * 1024;
/** Dots an inch, at most: fine print needs no more. */
const FINE = 300;
/** Fewer are not believed. */
const COARSE = 70;
/** Pixels along a page's longer side, at most: A3 at 300 dots an inch. */
const LONGEST = 5_000;
/** Where the size is not known: A4 at 300 dots an inch. */
const USUAL = 3_508;

/** What is known of a page before it is rendered: how many there are, its sides in points, and dots an inch of the scan that it shows. */
export interface PageShape {
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  readonly dpi: number | null;
}

const onPage = (page: number): string[] => ['-f', String(page), '-l', String(page)];

/** Null where the programs do not tell. */
export async function askPdf(pdf: PdfFile, programs: { readonly pdfinfo: string | null; readonly pdfimages: string | null }, page: number): Promise<PageShape | null> {
  const told = await answer(pdf, programs.pdfinfo, [...onPage(page), pdf.file]);
  const size = /^Page +\d{1,6} size: +([\d.]{1,12}) x ([\d.]{1,12}) pts/mu.exec(told);
  const [width, height] = [Number(size?.[1] ?? 0), Number(size?.[2] ?? 0)];
  if (!(width > 0 && height > 0)) return null;
  const pages = Number(/^Pages: +(\d{1,6})\s/mu.exec(told)?.[1] ?? 0);
  return { pages, width, height, dpi: scanned(await answer(pdf, programs.pdfimages, ['-list', ...onPage(page), pdf.file]), width * height) };
}

/** What it prints; nothing where it is missing or fails: there is a way without it. */
async function answer({ env, cwd }: PdfFile, program: string | null, args: readonly string[]): Promise<string> {
  if (program === null) return '';
  return runProgram({ program, args, env: { ...env, LC_ALL: 'C' }, cwd, seconds: 20, most: MEGA }).then((output) => output.toString('latin1'), () => '');
}

/** The finest of the pictures that cover a fifth of the page, in strips or whole. `area`: of the page, in square points. */
export function scanned(list: string, area: number): number | null {
  const covered = new Map<number, number>();
  for (const line of list.split('\n')) {
    // Page, number, type, width, height, colours, components, bits, coding, interpolation, object (two), dots an inch across and down, size, ratio.
    const fields = line.trim().split(/\s+/u);
    const [width = 0, height = 0, across = 0, down = 0] = [3, 4, 12, 13].map((i) => Number(fields[i]));
    if (!(width > 0 && height > 0 && across >= COARSE && down >= COARSE)) continue;
    const dpi = Math.max(across, down);
    covered.set(dpi, (covered.get(dpi) ?? 0) + (width * 72 / across) * (height * 72 / down));
  }
  const found = [...covered].filter(([, part]) => part >= area / 5).map(([dpi]) => dpi);
  return found.length === 0 ? null : Math.max(...found);
}

/**
 * A page as a grey picture (PGM: twelve times faster than PNG to make), and its dots an inch as far as tesseract needs them. A scan keeps its own:
 * pdftoppm makes letters larger by doubling dots, after which tesseract takes ten times as many of them for others.
 */
export async function renderPage({ file, env, cwd }: PdfFile, pdftoppm: string, page: number, shape: PageShape | null): Promise<{ readonly picture: Buffer; readonly dpi: number }> {
  const longest = shape === null ? USUAL * 72 / FINE : Math.max(shape.width, shape.height);
  const dpi = Math.min(FINE, shape?.dpi ?? FINE);
  const side = Math.ceil(longest * dpi / 72);
  const size = side > LONGEST || shape === null ? ['-scale-to', String(Math.min(side, LONGEST))] : ['-r', String(dpi)];
  const picture = await runProgram({ program: pdftoppm, args: [...onPage(page), '-gray', ...size, file], env, cwd, seconds: 60, most: 64 * MEGA });
  return { picture, dpi: Math.max(COARSE, Math.round(dpi * Math.min(1, LONGEST / side))) };
}

/** A page's own text as pdftotext makes it out; null where it prints something else. */
export async function textOfPage({ file, env, cwd }: PdfFile, pdftotext: string, page: number): Promise<RecognisedPage | null> {
  const args = ['-bbox-layout', '-enc', 'UTF-8', ...onPage(page), file, '-'];
  return readBboxes((await runProgram({ program: pdftotext, args, env, cwd, seconds: 60, most: 64 * MEGA })).toString('utf8'));
}
