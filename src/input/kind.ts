import type { InputFormat } from '../types.ts';
import { latin } from './latin.ts';

/** Which format of files that are no text a file has: its first bytes say so, or else the ending of its name; null for text. */
export function detectFile(bytes: Uint8Array, path: string | null): Exclude<InputFormat, 'text' | 'markdown'> | null {
  const start = latin(bytes.subarray(0, 1024));
  if (start.startsWith('PK\x03\x04')) return packed(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'doc';
  if (PICTURES.some((sign) => start.startsWith(sign))) return 'image';
  if (start.includes('%PDF-')) return 'pdf';
  // Also in UTF-16, whose letters of ASCII have zeros between.
  const letters = start.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();
  if (letters.startsWith('{\\rtf')) return 'rtf';
  if (HTML.test(letters) || ARCHIVE.test(letters) && /^MIME-Version:/im.test(letters)) return 'html';
  return /\.x?html?$/i.test(path ?? '') && letters.startsWith('<') ? 'html' : null;
}

const PICTURES = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'II*\0', 'MM\0*'];
const HTML = /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype html|html|head|body)\b/i;
/** A web archive (MHTML, RFC 2557), which Word writes and calls .doc. */
const ARCHIVE = /^[A-Z][\w-]{1,40}:.*?\bmultipart\/related\b/is;
/** Parts are listed at the end of a packed file. */
const LISTED = 1024 * 1024;

function packed(bytes: Uint8Array): 'docx' | 'odt' | null {
  if (latin(bytes.subarray(0, 200)).includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  const letters = new TextDecoder('latin1');
  const names = letters.decode(bytes.subarray(Math.max(0, bytes.length - LISTED))) + letters.decode(bytes.subarray(0, 64 * 1024));
  return names.includes('word/') ? 'docx' : null;
}
