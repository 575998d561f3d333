import { CENTRAL_SYMBOLS, CONGRESSES, PARTY_SYMBOLS, SHARED_SYMBOL } from '../../lexicon/issuers.ts';
import { bare } from '../../text/letters.ts';
import type { Citation } from '../../types.ts';
import { areElsewhere, areOthers, issuerOf, type Issuer } from './issuer.ts';

/** A document cited by its number, ready to be held against another place that cites the same. */
export class Cited {
  readonly citation: Citation;
  /** The same for one number however it is written: `79-KL/TW`, `79/KL-TW`. */
  readonly key: string;
  /** The year in the number; null where it has none. */
  readonly year: string | null;
  readonly date: string | null;
  /** The issuer's name, where the text has it. */
  readonly named: string | null;
  readonly #bodies: readonly string[];
  // Read when first asked for: most numbers are cited once.
  #issuer: Issuer | null | undefined;

  constructor(citation: Citation, { key, year, bodies }: Numbered, date: string | null, named: string | null) {
    this.citation = citation;
    this.key = key;
    this.year = year;
    this.date = date;
    this.named = named;
    this.#bodies = bodies;
  }

  get issuer(): Issuer | null {
    if (this.#issuer === undefined) this.#issuer = issuerOf(this.named);
    return this.#issuer;
  }

  /** One body of the whole country numbers so: the number means one document wherever it is cited. */
  get isCentral(): boolean {
    return this.#bodies.some((part) => CENTRAL_SYMBOLS.has(part));
  }

  get isParty(): boolean {
    return isOfParty(this.#bodies);
  }
}

interface Numbered { readonly key: string; readonly year: string | null; readonly bodies: readonly string[] }

const isOfParty = (bodies: readonly string[]): boolean => bodies.some((part) => PARTY_SYMBOLS.has(part));

const NUMBER = /^(\d{1,5})([a-zđ]{0,2})(?:\/((?:19|20)\d\d))?[-/](.+)$/;
/** Symbols of the Party in a province, a district, a unit. */
const LOCAL_PARTY: ReadonlySet<string> = new Set(['tu', 'hu', 'du', 'qu']);

/** Null where the number has no symbol, or one that two types of document share and no type stands before it. */
export function citedAs(citation: Citation, date = citation.date, named: string | null = citation.issuer): Cited | null {
  const found = citation.number === null ? null : NUMBER.exec(citation.number);
  if (found === null) return null;
  const [, digits = '', letters = '', year = '', symbol = ''] = found;
  const parts = bare(symbol).split(/[^a-z\d]+/).filter((part) => part !== '');
  const bodies = parts.map((part) => part.replace(/\d{1,4}$/, ''));
  if (!bodies.some((part) => part !== '')) return null;
  const isShared = parts[0] === SHARED_SYMBOL && (isOfParty(bodies) || bodies.some((part) => LOCAL_PARTY.has(part)));
  if (isShared && citation.type === null) return null;
  const type = isShared ? bare(citation.type ?? '') : '';
  return new Cited(citation, { key: `${Number(digits)}${bare(letters)}/${year}/${parts.join('')}/${type}`, year: year === '' ? null : year, bodies }, date, named);
}

/** A date that its own number contradicts: `30/2020/NĐ-CP ngày 05/3/2021`. */
export const isOutOfYear = ({ year, date }: Cited): boolean => year !== null && date !== null && date.slice(0, 4) !== year;

/**
 * Whether one number has two dates, and both can be of one document only. Numbers begin anew: each year, the Party's with its congress; so
 * two dates speak of one document where they stand between two such beginnings, or where they differ by a slip, in day, month or year.
 */
export function haveTwoDates(a: Cited, b: Cited): boolean {
  if (a.date === null || b.date === null || a.date.startsWith(b.date) || b.date.startsWith(a.date)) return false;
  // The number's year says already which of them is wrong.
  if (isOutOfYear(a) || isOutOfYear(b) || !maybeSame(a, b)) return false;
  const isSlip = differByOne(a.date, b.date) && (a.isParty || a.year !== null || a.date.slice(0, 4) === b.date.slice(0, 4) || a.date.slice(5, 7) !== '01');
  if (isSlip) return true;
  return (a.isCentral || isKnownSame(a, b)) && seriesOf(a, a.date) === seriesOf(b, b.date);
}

/** Whether one number of one date has two issuers. Without a date it may be another year's document; `undated` lets that pass. */
export function haveTwoIssuers(a: Cited, b: Cited, undated: boolean): boolean {
  if (a.issuer === null || b.issuer === null || !areOthers(a.issuer, b.issuer)) return false;
  if (a.date !== null && b.date !== null) return a.date === b.date && a.date.length > 7;
  return undated && a.isCentral;
}

/** Nothing tells two bodies: neither what issued, nor where. */
function maybeSame(a: Cited, b: Cited): boolean {
  if (a.isCentral) return true;
  return !areElsewhere(a.issuer, b.issuer) && (a.issuer === null || b.issuer === null || !areOthers(a.issuer, b.issuer));
}

/** Both issuers are told, and are one. */
export const isKnownSame = (a: Cited, b: Cited): boolean => a.issuer !== null && b.issuer !== null && !areOthers(a.issuer, b.issuer) && !areElsewhere(a.issuer, b.issuer);

/** Within what the number is used once. */
function seriesOf({ year, isParty }: Cited, date: string): string {
  if (year !== null) return year;
  if (!isParty) return date.slice(0, 4);
  return String(CONGRESSES.filter((closed) => closed < date).length);
}

/** In exactly one of day, month and year. */
function differByOne(a: string, b: string): boolean {
  const theirs = b.split('-');
  const ours = a.split('-');
  return ours.length === theirs.length && ours.filter((part, i) => part !== theirs[i]).length === 1;
}
