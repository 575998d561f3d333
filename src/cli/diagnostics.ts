import type { Diagnostic, Language, Severity } from '../types.ts';
import { visible } from '../output/visible.ts';
import { severities } from './messages.ts';

export interface DiagnosticStyle {
  readonly language: Language;
  readonly color: boolean;
}

/** Colours by hand: start-up is worth more here than a library for three of them. */
const paints: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };

/** `plan.txt:12:5 cảnh báo Thiếu … structure/missing-section`, one line each; the places that belong to it stand below. */
export function* diagnosticLines(name: string, diagnostics: readonly Diagnostic[], style: DiagnosticStyle): Generator<string> {
  const file = visible(name);
  const paint = (code: string, text: string): string => (style.color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const at = (position: Diagnostic['position']): string =>
    position === null ? file : `${file}:${position.start.line}:${position.start.column}`;
  for (const { rule, severity, message, position, related } of diagnostics) {
    const word = paint(paints[severity], severities[severity][style.language]);
    yield `${paint('1', at(position))} ${word} ${visible(message)} ${paint('2', visible(rule))}\n`;
    for (const other of related) yield `  ${at(other.position)} ${visible(other.message)}\n`;
  }
}
