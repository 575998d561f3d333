/** What XML 1.0 has no way to write, not even as a reference. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;',
};

const possible = (text: string): string => text.replace(impossible, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Text between tags; what cannot stand there is written `\u0001`. */
export const content = (text: string): string => possible(text).replace(/[&<>\r]/g, (sign) => entities[sign] ?? '');

/** ` name="value"` for each, in order; those that are null are left out. White space is kept as it is. */
export function attributes(values: Readonly<Record<string, string | number | null>>): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== null) text += ` ${name}="${possible(String(value)).replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? '')}"`;
  }
  return text;
}

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
