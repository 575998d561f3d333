import { AVERAGES, FRACTIONAL_NOUNS } from '../../lexicon/separators.ts';
import { CURRENCIES, MAGNITUDES, PERCENTS, PHYSICAL } from '../../lexicon/quantities.ts';
import { isAt, isOneOfAt } from '../../text/characters.ts';
import { letterOf } from '../../text/folding.ts';
import { Phrases } from '../../text/phrases.ts';
import { kept } from '../../text/kept.ts';
import type { CheckInput, Figure, Passage } from '../../types.ts';

/** A number of a figure as it is written. Offsets are reading offsets. */
export interface WrittenNumber {
  readonly text: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
}

/** The numbers of a figure, digits and marks: two of a range or a share. */
export function numbersOf(figure: Figure): WrittenNumber[] {
  const { passage, start, end } = figure;
  const found: WrittenNumber[] = [];
  NUMBER.lastIndex = start;
  for (let next = NUMBER.exec(passage.text); next !== null && next.index < end; next = NUMBER.exec(passage.text)) {
    const at = next.index;
    // `5O.000`, `m2`: digits that hang on something else are no number of their own.
    if (at > 0 && (letterOf(passage.text.charCodeAt(at - 1)) !== 0 || isAt(passage.text, at - 1, '.') || isAt(passage.text, at - 1, ','))) continue;
    if (misread(passage.text, at + next[0].length)) continue;
    found.push({ text: next[0], passage, start: at, end: at + next[0].length, figure });
  }
  return found;
}

/** `1.2OO`, `3.4l5`: letters in the place of digits, so that nobody knows how many stand behind the mark; `1.5l` is litres. */
function misread(text: string, end: number): boolean {
  return isOneOfAt(text, end, 'OoIl') && (isAt(text, end, 'O') || isOneOfAt(text, end + 1, 'OoIl0123456789'));
}

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** What one sign does in a document. */
export interface Uses {
  /** `1.250.000`, `1.250,5`: it groups thousands without a doubt. */
  readonly groups: WrittenNumber[];
  /** `1.250`: it groups thousands or stands before decimals. */
  readonly doubtful: WrittenNumber[];
  /** `88.25`, `0.125`: it can only stand before decimals. */
  readonly decimals: WrittenNumber[];
}

export interface Marks { readonly dot: Uses; readonly comma: Uses }

const none = (): Uses => ({ groups: [], doubtful: [], decimals: [] });
const known = kept<readonly Figure[], Marks>();

/** How a document uses its marks, found once for all rules. */
export function marksOf({ figures }: CheckInput): Marks {
  const before = known.get(figures);
  if (before !== undefined) return before;
  const marks: Marks = { dot: none(), comma: none() };
  for (const figure of figures) {
    if (!hasMark(figure)) continue;
    for (const number of numbersOf(figure)) {
      if (number.text.includes('.')) put(marks.dot, number, DOT);
      if (number.text.includes(',')) put(marks.comma, number, COMMA);
    }
  }
  known.set(figures, marks);
  return marks;
}

/** Most figures are short, and have none. */
function hasMark({ passage: { text }, start, end }: Figure): boolean {
  for (let at = start; at < end; at++) if (isOneOfAt(text, at, '.,')) return true;
  return false;
}

interface Shapes { readonly groups: RegExp; readonly doubtful: RegExp; readonly decimals: RegExp }
const DOT: Shapes = { groups: /^[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?$|^[1-9]\d{0,2}\.\d{3},\d+$/, doubtful: /^[1-9]\d{0,2}\.\d{3}$/, decimals: /^\d+\.(?:\d{1,2}|\d{4,})$|^(?:0|\d{4,})\.\d+$|^\d{1,3}(?:,\d{3})+\.\d+$/ };
const COMMA: Shapes = { groups: /^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$|^[1-9]\d{0,2},\d{3}\.\d+$/, doubtful: /^[1-9]\d{0,2},\d{3}$/, decimals: /^\d+,(?:\d{1,2}|\d{4,})$|^(?:0|\d{4,}),\d+$|^\d{1,3}(?:\.\d{3})+,\d+$/ };

function put(uses: Uses, number: WrittenNumber, shapes: Shapes): void {
  if (shapes.doubtful.test(number.text)) uses.doubtful.push(number);
  else if (shapes.groups.test(number.text)) uses.groups.push(number);
  // `mục 1.2`: what measures nothing shows no use of a mark.
  else if (number.figure.indicator.quantity.unit !== null && shapes.decimals.test(number.text)) uses.decimals.push(number);
}

/** The đồng has no fractions. */
const DONG = 'VND';
const MEASURED = new Set([...Object.values(PERCENTS), ...Object.values(CURRENCIES), ...Object.values(PHYSICAL), ...FRACTIONAL_NOUNS]);
/** Nobody measures these to a thousandth; hectares and kilometres are. */
const COARSE = new Set(['m2', 'm3', 'MW', 'GW', 'kW', 'kV', 'MV.A', 'kV.A', 'kW.h', 'MW.h', 't', 'kg', 'USD', DONG]);
const AVERAGE = new Phrases(AVERAGES);
const MAGNITUDE = new Phrases(Object.keys(MAGNITUDES));

/** Told in whole numbers, or in few decimals: people, classes, đồng, m2, MW; not averaged, not told in thousands. Nobody writes three decimals that are none. */
export function isCounted({ text, figure: { indicator: { label, quantity } }, passage, end }: WrittenNumber): boolean {
  const { unit, per } = quantity;
  if (text.endsWith(',000')) return true;
  if (unit === null || (isAt(passage.text, end, ' ') && MAGNITUDE.at(passage.text, end + 1) >= 0)) return false;
  if (COARSE.has(unit)) return true;
  return per.length === 0 && !MEASURED.has(unit) && AVERAGE.find(label) === null;
}
