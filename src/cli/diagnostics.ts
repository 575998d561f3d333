import { painter, placeText, severityPaints } from '../output/notice.ts';
import { visible } from '../output/visible.ts';
import { severities } from '../output/words.ts';
import type { Diagnostic, Language } from '../types.ts';

export interface DiagnosticStyle {
  readonly language: Language;
  readonly color: boolean;
}

/** `plan.txt:12:5 cảnh báo Thiếu … structure/missing-section`, one line each; the places that belong to it stand below. */
export function* diagnosticLines(name: string, diagnostics: readonly Diagnostic[], style: DiagnosticStyle): Generator<string> {
  const paint = painter(style.color);
  for (const { rule, severity, message, position, related } of diagnostics) {
    const word = paint(severityPaints[severity], severities[severity][style.language]);
    yield `${paint('1', placeText(name, position))} ${word} ${visible(message)} ${paint('2', visible(rule))}\n`;
    for (const other of related) yield `  ${placeText(name, other.position)} ${visible(other.message)}\n`;
  }
}
