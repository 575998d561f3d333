import { numeral } from '../numerals.ts';
import { attribute, isElement, whole, type Element } from './nodes.ts';
import type { Style } from './sheet.ts';

/** The numbers that browsers print before the items of lists (WHATWG HTML 4.4.5 and 4.4.8). */
export interface List {
  readonly type: ListType;
  readonly step: number;
  next: number;
  /** The number of the item that is open; empty before the first. */
  open: string;
}

type ListType = '1' | 'a' | 'A' | 'i' | 'I' | 'bullet' | 'none';

export const NO_LIST: List = { type: 'bullet', step: 1, next: 1, open: '' };

export function listOf(element: Element, style: Style): List {
  const type = typeOf(element, style) ?? (element.tagName === 'ol' ? '1' : 'bullet');
  const start = whole(element, 'start');
  if (attribute(element, 'reversed') === null) return { type, step: 1, next: start ?? 1, open: '' };
  return { type, step: -1, next: start ?? element.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length, open: '' };
}

const TYPES: Readonly<Record<string, ListType>> = {
  'decimal': '1', 'decimal-leading-zero': '1', 'upper-roman': 'I', 'lower-roman': 'i', 'upper-alpha': 'A', 'upper-latin': 'A', 'lower-alpha': 'a', 'lower-latin': 'a',
  'none': 'none', 'disc': 'bullet', 'circle': 'bullet', 'square': 'bullet',
};

function typeOf(element: Element, style: Style): ListType | null {
  for (const word of (style.get('list-style-type') ?? style.get('list-style') ?? '').split(/\s+/)) if (Object.hasOwn(TYPES, word)) return TYPES[word] ?? null;
  const type = attribute(element, 'type') ?? '';
  if (type === '1' || type === 'a' || type === 'A' || type === 'i' || type === 'I') return type;
  const named = type.toLowerCase();
  return named !== 'none' && Object.hasOwn(TYPES, named) ? TYPES[named] ?? null : null;
}

/** The number of the next item as Vietnamese documents print it: `I.`, `1.`, `a)` (Nghị định 30/2020/NĐ-CP, phụ lục I); bullets are `-`. */
export function numberOf(list: List, item: Element, style: Style): string {
  const number = whole(item, 'value') ?? list.next;
  list.next = number + list.step;
  list.open = printed(number, typeOf(item, style) ?? list.type);
  return list.open;
}

function printed(number: number, type: ListType): string {
  if (type === 'none') return '';
  if (type === 'bullet') return '-';
  return type === 'a' && number >= 1 ? `${numeral(number, 'lowerPlaces')})` : `${numeral(number, COUNTING[type])}.`;
}

const COUNTING = { 1: 'decimal', a: 'lowerPlaces', A: 'upperPlaces', i: 'lowerRoman', I: 'upperRoman' } as const;

/** The lists that are open, and the numbers of headings in them. */
export class Lists {
  readonly #open: List[] = [];
  /** The last heading's own number by how deep its list lies: LibreOffice closes all lists at each paragraph between. */
  #headings: string[] = [];

  enter(list: List): void {
    this.#open.push(list);
  }

  leave(): void {
    this.#open.pop();
  }

  item(element: Element, style: Style): string {
    return numberOf(this.#open[this.#open.length - 1] ?? { ...NO_LIST }, element, style);
  }

  /** `1.` of a heading below the heading `1.` is `1.1.`: LibreOffice writes of a multilevel number its last part. */
  heading(number: string): string {
    const depth = this.#open.length - 1;
    let composed = number;
    if (/^\d+\.$/.test(number)) {
      for (let i = depth - 1; i >= 0 && this.#open[i]?.type === '1'; i--) {
        const above = this.#open[i]?.open === '' ? this.#headings[i] ?? '' : this.#open[i]?.open ?? '';
        if (above === '') break;
        composed = above + composed;
      }
    }
    this.#headings = [...Array.from({ length: Math.max(0, depth) }, (_, i) => this.#open[i]?.open === '' ? this.#headings[i] ?? '' : this.#open[i]?.open ?? ''), number];
    return composed;
  }
}
