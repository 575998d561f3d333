import { chmodSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for the PATH with programs that are scripts of ours; `log`: where they may write what they were asked. */
export function fakePrograms(programs: Readonly<Record<string, string>>): { readonly path: string; readonly log: string; readonly temporary: string } {
  const home = mkdtempSync(join(tmpdir(), 'kpi-extract-fakes-'));
  afterAll(() => { rmSync(home, { recursive: true, force: true }); });
  const [path, log, temporary] = ['bin', 'log', 'tmp'].map((name) => join(home, name)) as [string, string, string];
  mkdirSync(path);
  mkdirSync(temporary);
  writeFileSync(log, '');
  const head = `#!${process.execPath}\nconst args = process.argv.slice(2);\nconst note = (line) => require('node:fs').appendFileSync(${JSON.stringify(log)}, line + '\\n');\n`;
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(path, name), head + script);
    chmodSync(join(path, name), 0o755);
  }
  return { path, log, temporary };
}

/** A page as tesseract prints it: lines of words, each letter ten wide, small letters ten high. */
export function hocrOf(...pages: readonly (readonly string[])[]): string {
  const line = (text: string, i: number): string => {
    let x = 100;
    const words = text.split(' ').map((word) => {
      const left = x;
      const letters = Array.from(word, (letter, j) => `<span class='ocrx_cinfo' title='x_bboxes ${left + j * 10} ${100 + i * 40} ${left + j * 10 + 9} ${120 + i * 40}; x_conf 99'>${letter.replace('&', '&amp;').replace('<', '&lt;')}</span>`);
      x += Array.from(word).length * 10 + 8;
      return `<span class='ocrx_word' id='word' title='bbox ${left} ${100 + i * 40} ${x - 8} ${120 + i * 40}; x_wconf 96'>${letters.join('')}</span>`;
    });
    return `<span class='ocr_line' id='line' title="bbox 100 ${100 + i * 40} ${x} ${120 + i * 40}; baseline 0 0; x_size 20; x_descenders 5; x_ascenders 5">${words.join('\n')}</span>`;
  };
  const page = (lines: readonly string[], i: number): string =>
    `<div class='ocr_page' id='page_${i + 1}' title='image "a.png; bbox 0 0 1 1"; bbox 0 0 1600 2200; ppageno ${i}'><div class='ocr_carea' title="bbox 0 0 9 9"><p class='ocr_par'>${lines.map(line).join('\n')}</p></div></div>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<html><head><title></title></head><body>\n${pages.map(page).join('\n')}\n</body></html>\n`;
}

/** Pages as `pdftotext -bbox-layout` prints them: words with their corners. */
export function bboxOf(lines: readonly string[]): string {
  const line = (text: string, i: number): string => {
    let x = 70;
    const words = text.split(' ').map((word) => {
      const left = x;
      x += word.length * 6 + 4;
      return `<word xMin="${left}.000" yMin="${80 + i * 20}.000" xMax="${x - 4}.000" yMax="${96 + i * 20}.000">${word}</word>`;
    });
    return `<line xMin="70.0" yMin="${80 + i * 20}.0" xMax="${x}.0" yMax="${96 + i * 20}.0">\n${words.join('\n')}\n</line>`;
  };
  return `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><doc><page width="595.0" height="842.0"><flow><block xMin="70.0" yMin="80.0" xMax="500.0" yMax="700.0">\n${lines.map(line).join('\n')}\n</block></flow></page></doc></body></html>\n`;
}

/** A PDF, each page with lines of letters of ASCII, or empty. */
/** A page without lines is a picture, as scanners make them. */
export function pdfOf(...pages: readonly (readonly string[])[]): string {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  add('<</Type/Catalog/Pages 2 0 R>>');
  add(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}]>>`);
  add('<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>');
  for (const lines of pages) {
    const content = lines.length === 0 ? 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID 0 EI Q' : lines.map((line, i) => `BT /F 13 Tf 70 ${750 - i * 20} Td (${line}) Tj ET`).join('\n');
    add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${objects.length + 2} 0 R>>`);
    add(`<</Length ${content.length}>>\nstream\n${content}\nendstream`);
  }
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  return `${text}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
}

/** A PNG's head, which is all that is looked at here. */
export const pngHead = (width: number, height: number): Buffer => {
  const bytes = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
