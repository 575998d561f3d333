import type { Language } from '../../types.ts';
import { renderAmount, renderNumber } from '../render.ts';
import { magnitudes } from '../words.ts';
import { escape } from './escape.ts';
import type { Breakdown, Dot, Series } from './measures.ts';
import { word } from './words.ts';

/* Charts, drawn in the units of a phone's width: letters keep their size wherever they stand. Looks are classes of the style sheet. */

const width = 340;
/** Of a letter, at the size of the chart's letters. */
const letter = 7;

const round = (value: number): string => String(Math.round(value * 10) / 10);

export interface Drawing {
  /** Of the element that names it; its title and description are named after it. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly language: Language;
}

function svg({ id, title, about }: Drawing, height: number, body: string): string {
  return `<svg viewBox="0 0 ${width} ${round(height)}" width="${width}" height="${round(height)}" role="img" aria-labelledby="${id}t" aria-describedby="${id}d">`
    + `<title id="${id}t">${escape(title)}</title><desc id="${id}d">${escape(about)}</desc>${body}</svg>`;
}

const amountOf = ({ indicator: { quantity } }: Dot, language: Language): string => renderAmount(quantity, language) ?? quantity.text;

/** The next 1, 2, 2.5 or 5 of its power of ten. */
function ceiling(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
  return Number(((steps.find((step) => step * power >= value * 0.999999) ?? 10) * power).toPrecision(12));
}

function tick(value: number, top: number, language: Language): string {
  const size = magnitudes.find(({ value: each }) => top >= each);
  return size === undefined ? renderNumber(value, language) : `${renderNumber(Number((value / size.value).toPrecision(6)), language)} ${size.name[language]}`;
}

/** Deadlines from left to right, values from 0 upwards. */
export function deadlineChart({ dots, unit }: Series, drawing: Drawing): string {
  const [left, right, top, bottom] = [58, width - 30, 34, 176];
  const years = dots.map(({ year }) => year);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 1];
  const most = largest(dots.map(({ value }) => value));
  const high = unit.startsWith('%') && most <= 100 ? 100 : ceiling(most);
  const x = (year: number): number => left + 32 + ((year - first) / (last - first || 1)) * (right - left - 32);
  const y = (value: number): number => bottom - (value / high) * (bottom - top);
  const grid = [0, high / 2, high].map((value) =>
    `<line class="grid" x1="${left}" x2="${right + 12}" y1="${round(y(value))}" y2="${round(y(value))}"/><text class="axis" x="${left - 6}" y="${round(y(value) + 4)}" text-anchor="end">${escape(tick(value, high, drawing.language))}</text>`).join('');
  const path = dots.map(({ year, value }, index) => `${index === 0 ? 'M' : 'L'}${round(x(year))} ${round(y(value))}`).join('');
  const marks = dots.map((dot) => `<circle class="dot" cx="${round(x(dot.year))}" cy="${round(y(dot.value))}" r="4.5"/>`).join('');
  const labels = spaced(dots.map((dot) => ({ at: x(dot.year), y: y(dot.value) - 11, text: amountOf(dot, drawing.language) })), 'value');
  const names = spaced([...new Set(years)].map((year) => ({ at: x(year), y: bottom + 19, text: String(year) })), 'axis');
  return svg(drawing, 202, `<text class="axis" x="0" y="13">${escape(clipped(unit, 46))}</text>${grid}<path class="line" d="${path}"/>${marks}${labels}${names}`);
}

/** `Math.max(...list)` has no room for any length. */
const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

/** Words beside one another; what has no room is left out, the table below has all. */
function spaced(words: readonly { readonly at: number; readonly y: number; readonly text: string }[], name: string): string {
  let reach = -Infinity;
  return words.map(({ at, y, text }) => {
    const half = (text.length * letter) / 2;
    const middle = Math.min(Math.max(at, half), width - half);
    if (middle - half < reach) return '';
    reach = middle + half + 3;
    return `<text class="${name}" x="${round(middle)}" y="${round(y)}" text-anchor="middle">${escape(text)}</text>`;
  }).join('');
}

/** The whole and below it its parts, all from the same beginning. */
export function partChart({ whole, parts }: Breakdown, drawing: Drawing): string {
  const most = largest([whole, ...parts].map(({ value }) => value)) || 1;
  const amounts = [whole, ...parts].map((dot) => clipped(amountOf(dot, drawing.language), 26));
  const room = width - 12 - letter * largest(amounts.map(({ length }) => length));
  let height = 0;
  const bars = [whole, ...parts].map((dot, index) => {
    const length = Math.max((dot.value / most) * room, 1);
    const lines = folded(index === 0 ? `${dot.indicator.label} (${word('whole', drawing.language)})` : dot.indicator.label);
    const words = lines.map((line, at) => `<text class="name" x="0" y="${height + 13 + at * 15}">${escape(line)}</text>`).join('');
    const top = height + lines.length * 15 + 3;
    height = top + 26;
    return `${words}<rect class="${index === 0 ? 'whole' : 'part'}" x="0.5" y="${top}" width="${round(length)}" height="14"/><text class="value" x="${round(length + 6)}" y="${top + 12}">${escape(amounts[index] ?? '')}</text>`;
  });
  return svg(drawing, height, bars.join(''));
}

const perLine = 46;

/** In two lines at most. */
function folded(text: string): string[] {
  if (text.length <= perLine) return [text];
  const space = text.lastIndexOf(' ', perLine);
  const cut = space > 0 ? space : perLine;
  return [text.slice(0, cut), clipped(text.slice(cut).trim(), perLine)];
}

const clipped = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);
