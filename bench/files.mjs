// Documents of 50 pages in the formats of word processors, made by LibreOffice from our own text.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { document, kB } from './texts.mjs';

/** About 50 pages. */
const size = 150 * kB;
/** XML has no form feeds. */
const escaped = (text) => text.replace(/\p{Cc}/gu, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function flat(text) {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const number = /^(?:[IVX]{1,5}|\d{1,2})\. /.exec(line);
    return number === null ? `<text:p>${escaped(line)}</text:p>` : `<text:h text:outline-level="${/\d/.test(number[0]) ? 2 : 1}">${escaped(line)}</text:h>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${paragraphs.join('\n')}</office:text></office:body></office:document>`;
}

/** Paths by format; null where LibreOffice is not there. */
export function makeFiles(work) {
  const source = join(work, 'fifty.fodt');
  const text = document('text', size, 5);
  writeFileSync(source, flat(text));
  writeFileSync(join(work, 'fifty.txt'), text);
  const files = { txt: join(work, 'fifty.txt') };
  for (const format of ['docx', 'odt', 'doc', 'rtf', 'pdf', 'html']) {
    const { status } = spawnSync('soffice', [`-env:UserInstallation=file://${join(work, 'office')}`, '--headless', '--convert-to', format, '--outdir', work, source], { timeout: 120_000 });
    if (status !== 0 || !existsSync(join(work, `fifty.${format}`))) return null;
    files[format] = join(work, `fifty.${format}`);
  }
  return files;
}
