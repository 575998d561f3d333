import type { Position, Severity } from '../types.ts';
import { visible } from './visible.ts';

/* What a line about a place in a document is made of, wherever it is printed. */

export type Paint = (code: string, text: string) => string;

/** Colours by hand: start-up is worth more here than a library for a few of them. */
export const painter = (color: boolean): Paint => (color ? (code, text) => `\u001b[${code}m${text}\u001b[0m` : (_code, text) => text);

export const severityPaints: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };

/** `plan.txt:12:5`, as editors and terminals open it; the name alone for the document as a whole. */
export function placeText(name: string, position: Position | null): string {
  return position === null ? visible(name) : `${visible(name)}:${position.start.line}:${position.start.column}`;
}
