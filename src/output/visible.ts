/*
 * What a document or a file name says must not steer the terminal: control characters C0 and C1, DEL, the bidirectional
 * controls and the line separators are written out as escapes. (A bare `[31m` left by the escape character is harmless.)
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const invisible = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const invisibleInJson = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** One line of text that is safe to show: white space folded, controls written as `\u001b`. */
export function visible(text: string): string {
  return text.replace(/\s+/g, ' ').replace(invisible, escapeUnit);
}

/** The same for JSON text already quoted, where C0 is escaped by JSON itself: still the same value to a parser. */
export function visibleJson(json: string): string {
  return json.replace(invisibleInJson, escapeUnit);
}

/** For text printed as it stands on a terminal: as many characters as before, so that positions still count in it. */
export function maskControls(text: string): string {
  return text.replace(invisible, (unit) => (unit === '\n' || unit === '\t' ? unit : unit === '\r' ? '' : '\ufffd'));
}
