/*
 * The one door for what a document, a file name or a message says. Markup is escaped; controls, which a browser drops, obeys or turns into other signs, are shown as signs:
 * C0 by the pictures that Unicode has for them, the bidirectional controls and the rest by their numbers.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const special = /[&<>"'`\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
// eslint-disable-next-line no-control-regex -- the same without what only markup needs
const controls = /[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

function picture(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Text with its controls as signs, not yet fit for markup. */
export const shown = (text: string): string => text.replace(controls, picture);

/** Fit for an element and for an attribute in double quotes. */
export const escape = (text: string): string => text.replace(special, (unit) => entities[unit] ?? picture(unit));

/** JSON that no `</script>` and no `<!--` can end. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
