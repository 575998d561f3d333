import type { InputFormat } from '../types.ts';
import { latin } from './latin.ts';

/** Kinds of office files that hold no prose, by what stands in them. */
const FOREIGN: readonly (readonly [kind: string, mark: string])[] = [
  ['Excel', 'xl/'], ['PowerPoint', 'ppt/'], ['OpenDocument Spreadsheet', 'application/vnd.oasis.opendocument.spreadsheet'], ['OpenDocument Presentation', 'application/vnd.oasis.opendocument.presentation'],
  ['Excel', wide('Workbook')], ['Excel', wide('Book')], ['PowerPoint', wide('PowerPoint Document')],
];

/** What a file of another office program is; null for all others. */
export function foreignKind(bytes: Uint8Array): string | null {
  const start = latin(bytes.subarray(0, 8));
  const isPacked = start.startsWith('PK\x03\x04');
  if (!isPacked && start !== COMPOUND) return null;
  const letters = sampleOf(bytes);
  if (letters.includes(isPacked ? 'word/' : wide('WordDocument'))) return null;
  return FOREIGN.find(([, mark]) => letters.includes(mark))?.[0] ?? null;
}

/** Which format of files that are no text a file has: its first bytes say so, or else the ending of its name; null for text. */
export function detectFile(bytes: Uint8Array, path: string | null): Exclude<InputFormat, 'text' | 'markdown'> | null {
  const start = latin(bytes.subarray(0, 1024));
  if (start.startsWith('PK\x03\x04')) return packed(bytes);
  if (start.startsWith(COMPOUND)) return 'doc';
  if (PICTURES.some((sign) => start.startsWith(sign))) return 'image';
  if (isPdf(start)) return 'pdf';
  // Also in UTF-16, whose letters of ASCII have zeros between.
  const letters = start.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();
  if (letters.startsWith('{\\rtf')) return 'rtf';
  if (HTML.test(letters) || ARCHIVE.test(letters) && /^MIME-Version:/im.test(letters)) return 'html';
  if (/\.x?html?$/i.test(path ?? '') && letters.startsWith('<')) return 'html';
  // Nothing at all is no document of the kind that its name says.
  return bytes.length === 0 ? BY_ENDING[/\.(\w+)$/.exec(path ?? '')?.[1]?.toLowerCase() ?? ''] ?? null : null;
}

const BY_ENDING: Readonly<Record<string, Exclude<InputFormat, 'text' | 'markdown'>>> = { docx: 'docx', docm: 'docx', doc: 'doc', odt: 'odt', rtf: 'rtf', pdf: 'pdf', png: 'image', jpg: 'image', jpeg: 'image', tif: 'image', tiff: 'image' };

/** What is taken for a document in a folder, by the ending of its name, in lower case. Pictures are read only where they are named: most are none. */
export const fileEndings: ReadonlySet<string> = new Set(['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'mht', 'mhtml', ...Object.keys(BY_ENDING).filter((ending) => BY_ENDING[ending] !== 'image')]);

/** A compound file ([MS-CFB]), as Office 97 to 2003 wrote them. */
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const PICTURES = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'II*\0', 'MM\0*'];
const HTML = /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype html|html|head|body)\b/i;
/** A web archive (MHTML, RFC 2557), which Word writes and calls .doc. */
const ARCHIVE = /^[A-Z][\w-]{1,40}:.*?\bmultipart\/related\b/is;

/** Its sign may stand behind other bytes (ISO 32000-1, annex H), but then objects follow: words may speak of it too. */
function isPdf(start: string): boolean {
  const at = start.search(/%PDF-\d/);
  return at >= 0 && (start.slice(0, at).trim().length <= 3 || /\d obj\b/.test(start.slice(at)));
}

/** Parts are listed at the end of a packed file. */
const LISTED = 1024 * 1024;

function packed(bytes: Uint8Array): 'docx' | 'odt' | null {
  if (latin(bytes.subarray(0, 200)).includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  return sampleOf(bytes).includes('word/') ? 'docx' : null;
}

/** Where a packed or compound file names its parts. */
function sampleOf(bytes: Uint8Array): string {
  const letters = new TextDecoder('latin1');
  return letters.decode(bytes.subarray(Math.max(0, bytes.length - LISTED))) + letters.decode(bytes.subarray(0, 64 * 1024));
}

/** As UTF-16 has it. */
function wide(name: string): string {
  return Array.from(name, (letter) => `${letter}\0`).join('');
}
