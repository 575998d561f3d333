import type { PairJudge } from '../text/glance.ts';
import { forgetKept } from '../text/kept.ts';
import type { CheckInput, Finding, Rule, Severity } from '../types.ts';
import { citationRules } from './citation/index.ts';
import { consistencyRules } from './consistency/index.ts';
import { dateRules } from './date/index.ts';
import { footnoteRules } from './footnote/index.ts';
import { numeralRules } from './numeral/index.ts';
import { quantityRules } from './quantity/index.ts';
import { structureRules } from './structure/index.ts';
import { targetRules } from './target/index.ts';
import { textRules } from './text/index.ts';
import { forget, passes } from './text/known.ts';
import { ocrSuspect } from './text/ocr-suspect.ts';

/** The rules, one file each, a folder an area: `area/what-is-wrong` stands in `area/what-is-wrong.ts`. */
export const rules: readonly Rule[] = [
  ...structureRules, ...footnoteRules, ...numeralRules, ...quantityRules, ...consistencyRules, ...dateRules, ...citationRules, ...textRules, ...targetRules,
];

/** How grave a rule is in this run, where not as the rule itself says; `off` leaves it out. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** What judges pairs of words while a document is read: its rule is asked only of those that do not pass. */
export function pairJudge(severities: Severities = {}): PairJudge | null {
  if (severities[ocrSuspect.name] === 'off') return null;
  forget();
  return passes;
}

/** All findings of a document, in document order. */
export function check(document: CheckInput, severities: Severities = {}): Finding[] {
  try {
    return findingsIn(document, severities);
  } finally {
    forgetKept();
  }
}

function findingsIn(document: CheckInput, severities: Severities): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = severities[rule.name] ?? rule.severity;
    if (severity === 'off') continue;
    for (const { start, end, message, related, fix } of rule.check(document)) {
      findings.push({ rule: rule.name, severity, start, end, message, ...(related && { related }), ...(fix && { fix }) });
    }
  }
  return findings.sort((a, b) => (a.start ?? -1) - (b.start ?? -1));
}
