import type { Check, CheckInput, Finding } from '../types.ts';
import { empty } from './empty.ts';
import { unclassified } from './unclassified.ts';

/** The rules, one file each. Findings that only the outline can make (footnotes, text) come with it. */
export const checks: readonly Check[] = [empty, unclassified];

/** All findings of a document, in document order. */
export function check(input: CheckInput): Finding[] {
  const findings = [...input.outline.findings, ...checks.flatMap((rule) => rule.check(input))];
  return findings.sort((a, b) => (a.start ?? -1) - (b.start ?? -1));
}
