import { latin } from '../latin.ts';

import { InputError } from '../failure.ts';

/** What a page says of itself before it is decoded. */

/** So far browsers look for the name of an encoding (WHATWG HTML 13.2.3.2). */
const LOOKED_AT = 1024;
const CHARSET = /<meta[^>]{0,300}charset\s*=\s*["']?([\w.:-]{1,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/i;

export function declaredEncoding(bytes: Uint8Array): string | null {
  const found = CHARSET.exec(latin(bytes.subarray(0, LOOKED_AT * 4)));
  return found?.[1] ?? found?.[2] ?? null;
}

export interface WebPart {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

const MULTIPART = /^(?:MIME-Version|From|Subject|Date|Content-Type):/i;
/** Head and part that are looked at: a hostile file has no more of them. */
const LONGEST_HEAD = 64 * 1024;

/** The page in a web archive (MHTML, RFC 2557), which Word writes and calls .doc; any other bytes as they are. */
export function webPart(bytes: Uint8Array): WebPart {
  const head = latin(bytes.subarray(0, LONGEST_HEAD));
  const boundary = MULTIPART.test(head) ? /boundary="?([^"\s;]{1,100})"?/i.exec(head)?.[1] : undefined;
  if (boundary === undefined) return { bytes, charset: null };
  const all = latin(bytes);
  for (let at = partAfter(all, boundary, 0); at >= 0;) {
    const body = /\r?\n\r?\n/.exec(all.slice(at, at + LONGEST_HEAD));
    if (body === null) break;
    const own = all.slice(at, at + body.index);
    const from = at + body.index + body[0].length;
    const next = partAfter(all, boundary, from);
    if (/Content-Type:\s*text\/html/i.test(own)) return { bytes: unpacked(all.slice(from, next < 0 ? all.length : next), own), charset: /charset="?([\w.:-]{1,40})/i.exec(own)?.[1] ?? null };
    at = next;
  }
  return { bytes, charset: null };
}

/** Where a part begins: its boundary stands at a line's start. */
function partAfter(all: string, boundary: string, from: number): number {
  const at = all.indexOf(`\n--${boundary}`, Math.max(0, from - 1));
  return at < 0 ? -1 : at + 1;
}

/** RFC 2045, 6.7 and 6.8. */
function unpacked(part: string, head: string): Uint8Array {
  let text = part;
  if (/quoted-printable/i.test(head)) text = part.replace(/=[ \t]*\r?\n/g, '').replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  else if (/base64/i.test(head)) text = fromBase64(part);
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function fromBase64(text: string): string {
  try {
    return atob(text.replace(/[^\w+/]/g, ''));
  } catch (error) {
    throw new InputError('damaged', 'base64', { cause: error });
  }
}
