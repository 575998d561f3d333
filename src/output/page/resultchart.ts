import type { Language, Quantity, TargetResult } from '../../types.ts';
import { renderAmount, renderNumber } from '../render.ts';
import { escape } from './escape.ts';

/* Pictures of a comparison, drawn as the page's others are: looks are classes of the style sheet. */

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** How many of each verdict, in one bar; the numbers are in words beside it. */
export function summaryChart(kinds: readonly { readonly kind: string; readonly name: string; readonly count: number }[], title: string, language: Language): string {
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  const told = kinds.filter(({ count }) => count > 0);
  let x = 0;
  const bars = told.map(({ kind, count }) => {
    const width = (count / (all || 1)) * 600;
    const bar = `<rect class="b-${kind}" x="${round(x)}" y="0" width="${round(Math.max(width - 1.5, 1))}" height="22"/>`;
    x += width;
    return bar;
  });
  const about = told.map(({ name, count }) => `${name}: ${renderNumber(count, language)}`).join(', ');
  const key = told.map(({ kind, name, count }) => `<li><span class="key k-${kind}" aria-hidden="true"></span>${name} <b>${renderNumber(count, language)}</b></li>`).join('');
  return `<svg class="wide" viewBox="0 0 600 22" preserveAspectRatio="none" role="img" aria-label="${escape(`${title}: ${about}`)}">${bars.join('')}</svg><ul class="legend">${key}</ul>`;
}

/** The share of what was aimed at, up to one and a half times; the line is all of it. */
export function shareBar(share: number, verdict: string): string {
  const width = Math.max(0, Math.min(share, 1.5)) * 60;
  return `<svg class="bar" viewBox="0 0 92 14" width="92" height="14" aria-hidden="true"><rect class="ground" x="0" y="3" width="90" height="8"/><rect class="b-${verdict}" x="0" y="3" width="${round(Math.max(width, 1))}" height="8"/><line class="all" x1="60" x2="60" y1="0" y2="14"/></svg>`;
}

/** Results over the years beside what was aimed at. */
export function seriesChart({ target, series }: TargetResult, id: string, title: string, language: Language): string {
  const dots = series.flatMap(({ time, value }) => (time === null || value === null ? [] : [{ time, value }]));
  const aim = target.quantity.value ?? target.quantity.min;
  if (dots.length < 2 || aim === null) return '';
  const [left, right, top, bottom] = [10, 330, 26, 150];
  const most = dots.reduce((high, { value }) => Math.max(high, value), aim) || 1;
  const x = (at: number): number => left + 24 + (at / (dots.length - 1)) * (right - left - 48);
  const y = (value: number): number => bottom - (Math.max(value, 0) / most) * (bottom - top);
  const amount = (value: number): string => renderAmount(exactly(target.quantity, value), language) ?? String(value);
  // Above its dot, but where the line of the aim would run through it.
  const labelAt = (value: number): number => (y(aim) < y(value) - 6 && y(aim) > y(value) - 22 ? y(value) + 18 : y(value) - 9);
  const path = dots.map(({ value }, i) => `${i === 0 ? 'M' : 'L'}${round(x(i))} ${round(y(value))}`).join('');
  const marks = dots.map(({ time, value }, i) => `<circle class="dot" cx="${round(x(i))}" cy="${round(y(value))}" r="4.5"/><text class="value" x="${round(x(i))}" y="${round(labelAt(value))}" text-anchor="middle">${escape(amount(value))}</text><text class="axis" x="${round(x(i))}" y="${bottom + 17}" text-anchor="middle">${escape(time)}</text>`).join('');
  const about = [amount(aim), ...dots.map(({ time, value }) => `${time}: ${amount(value)}`)].join(', ');
  return `<figure class="series"><figcaption>${title}</figcaption><svg viewBox="0 0 340 172" width="340" height="172" role="img" aria-labelledby="${id}t" aria-describedby="${id}d"><title id="${id}t">${escape(`${title}: ${target.label}`)}</title><desc id="${id}d">${escape(about)}</desc>`
    + `<line class="grid" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/><line class="aim" x1="${left}" x2="${right}" y1="${round(y(aim))}" y2="${round(y(aim))}"/><path class="line" d="${path}"/>${marks}</svg></figure>`;
}

const exactly = (quantity: Quantity, value: number): Quantity => ({ ...quantity, comparator: 'eq', value, min: null, max: null, numerator: null, denominator: null });
