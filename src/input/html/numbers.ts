import { attribute, type Element } from './nodes.ts';

/** The numbers that browsers print before the items of lists. */
export interface List {
  /** `1`, `a`, `A`, `i`, `I` (HTML 4.4.5); null for bullets. */
  readonly type: string | null;
  readonly step: number;
  next: number;
  /** The number of the item that is open, for headings below it: `1.` above `1.1.`. */
  open: string;
}

export function listOf(element: Element): List {
  if (element.tagName !== 'ol') return { type: null, step: 1, next: 1, open: '' };
  const start = Number.parseInt(attribute(element, 'start') ?? '1', 10);
  const reversed = attribute(element, 'reversed') !== null;
  return { type: attribute(element, 'type') ?? typeOf(attribute(element, 'style') ?? ''), step: reversed ? -1 : 1, next: Number.isNaN(start) ? 1 : start, open: '' };
}

function typeOf(style: string): string {
  const named = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(style)?.[1]?.toLowerCase();
  return ({ 'upper-roman': 'I', 'lower-roman': 'i', 'upper-alpha': 'A', 'upper-latin': 'A', 'lower-alpha': 'a', 'lower-latin': 'a' })[named ?? ''] ?? '1';
}

/** The number of the next item as Vietnamese documents print it: `I.`, `1.`, `a)` (Nghị định 30/2020/NĐ-CP, phụ lục I); bullets are `-`. */
export function numberOf(list: List, item: Element): string {
  if (list.type === null) return '-';
  const value = Number.parseInt(attribute(item, 'value') ?? '', 10);
  const number = Number.isNaN(value) ? list.next : value;
  list.next = number + list.step;
  list.open = printed(number, list.type);
  return list.open;
}

function printed(number: number, type: string): string {
  if (number < 1 || number > 3999) return `${number}.`;
  if (type === 'I') return `${roman(number)}.`;
  if (type === 'i') return `${roman(number).toLowerCase()}.`;
  if (type === 'a' || type === 'A') return type === 'a' ? `${alpha(number)})` : `${alpha(number).toUpperCase()}.`;
  return `${number}.`;
}

const DIGITS: readonly (readonly [number, string])[] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

function roman(number: number): string {
  let [left, letters] = [number, ''];
  for (const [value, digit] of DIGITS) for (; left >= value; left -= value) letters += digit;
  return letters;
}

function alpha(number: number): string {
  let letters = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
  return letters;
}
