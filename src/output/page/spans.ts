import type { Severity } from '../../types.ts';
import { severities } from '../words.ts';
import { escape } from './escape.ts';
import type { Model } from './model.ts';
import { inferredFrom, word } from './words.ts';

/** A link around a stretch of the source. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  /** The lower one stays where two overlap. */
  readonly rank: number;
}

/** Something without text of its own, at a place in the source. */
export interface Point {
  readonly at: number;
  readonly html: string;
}

/** A stretch that a finding is about. */
export interface Underline {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

export interface Spans {
  readonly links: readonly Link[];
  readonly points: readonly Point[];
  readonly underlines: readonly Underline[];
}

/** A finding about more than this is marked at its end only. */
const longest = 300;

/** What is marked in the source, each list in order; links do not overlap. */
export function spansOf(model: Model): Spans {
  const [figures, notes, points] = [marks(model), references(model), places(model)];
  const links: Link[] = [];
  // Of two that overlap the first stays a link, and a figure before a footnote's mark; the other is still a place that can be gone to.
  for (const link of [...figures, ...notes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = links.at(-1);
    if (link.end === link.start) points.push({ at: link.start, html: `${link.open}</a>` });
    else if (last === undefined || link.start >= last.end) links.push(link);
    else if (last.rank > link.rank && (links.at(-2)?.end ?? 0) <= link.start) points.push(asPoint(links.splice(-1, 1, link)[0] ?? last));
    else points.push(asPoint(link));
  }
  return { links, points: points.sort((a, b) => a.at - b.at), underlines: underlines(model) };
}

const asPoint = ({ start, open }: Link): Point => ({ at: start, html: `${open}</a>` });

function marks({ indicators }: Model): Link[] {
  return indicators.map(({ kind, period, position }, index) => {
    const inferred = period.source !== null && inferredFrom[period.source] !== undefined;
    const id = index + 1;
    const about = `w-${kind}${inferred ? ` w-${period.source ?? ''}` : ''}`;
    return {
      start: position.start.offset, end: position.end.offset, rank: 0,
      open: `<a class="m ${kind === 'target' ? 't' : 's'}${inferred ? ' i' : ''}" id="m${id}" href="#r${id}" aria-describedby="${about}">`,
    };
  });
}

/** Marks of footnotes; those that were lost have no text. */
function references({ report, language }: Model): Link[] {
  return report.footnotes.flatMap(({ label, reference }, index) => {
    if (reference === null) return [];
    const name = escape(`${word('footnote', language)} ${label}`);
    const { start: { offset: start }, end: { offset: end } } = reference.position;
    const lost = start === end ? ` data-n="${escape(label)}"` : '';
    return [{ start, end, rank: 1, open: `<a class="ref" id="f${index + 1}" href="#n${index + 1}" aria-label="${name}"${lost}>` }];
  });
}

function places({ report, language }: Model): Point[] {
  return report.diagnostics.flatMap(({ position, severity }, index) => {
    const name = escape(`${severities[severity][language]}: ${word('place', language)} ${index + 1}`);
    const html = `<a class="p ${severity}" id="p${index + 1}" href="#d${index + 1}" data-n="${index + 1}" aria-label="${name}"></a>`;
    return position === null ? [] : [{ at: position.end.offset, html }];
  });
}

const grave: readonly Severity[] = ['info', 'warning', 'error'];

/** Those that overlap become one, as grave as the gravest. */
function underlines({ report }: Model): Underline[] {
  const merged: { start: number; end: number; severity: Severity }[] = [];
  const ranges = report.diagnostics.flatMap(({ position, severity }) => (position === null ? [] : [{ start: position.start.offset, end: position.end.offset, severity }]));
  for (const range of ranges.filter(({ start, end }) => end > start && end - start <= longest).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || range.start >= last.end) merged.push(range);
    else {
      last.end = Math.max(last.end, range.end);
      last.severity = grave[Math.max(grave.indexOf(last.severity), grave.indexOf(range.severity))] ?? 'info';
    }
  }
  return merged;
}
