import type { Draft, Scanned } from './draft.ts';

/** What opens a bracket that only says the same again: `(đạt 90%)`, `(tương đương trên 3.000 USD)`, `(70,5%)`. */
const RESTATES = /^\s?(?:bằng chữ|tương đương(?: với)?|tương ứng|đạt(?: tỷ lệ| tỉ lệ)?|chiếm(?: tỷ lệ| tỉ lệ)?|bằng|tức|khoảng|trên|gần|tỷ lệ|tỉ lệ|hơn|xấp xỉ|là|≈)?[\s,:]*$/i;

/** What stands between a figure and its other measure, without brackets. */
const EQUALS = /^[ ,]*(?:[a-zà-öø-ỹ]+ ){0,5}?(?:tương đương|tương ứng|tức|chiếm)(?:\s(?:với|là|khoảng|gần|trên|hơn|tỷ lệ|tỉ lệ|bằng)){0,3}\s?$/i;
const WORKS_OUT = /(?:^|[,\s])(?:đạt|bằng|ước đạt|chiếm)\s?(?:tỷ lệ|tỉ lệ|khoảng|gần|trên|hơn)?\s?(?:là|bằng)?\s?$/i;
const OF_PLAN = /^\s?(?:so với |so )?(?:kế hoạch|dự toán|KH(?:[\s.,;)]|$)|chỉ tiêu|mục tiêu)/i;

/** A comparison, not another name for the same figure: `(cùng kỳ 10.482 tỷ đồng)`. */
const COMPARISON = /cùng kỳ|so với|năm trước|trị giá|mỗi|trong đó/i;

/** The figure that this one restates: a fraction's percent, another currency, the share in brackets, the percent of the plan. */
export function restatedBy(scanned: Scanned, drafts: readonly Draft[], i: number): Draft | null {
  const draft = drafts[i] as Draft;
  const previous = drafts[i - 1];
  if (previous === undefined) return null;
  const { text } = scanned.passage;
  const between = text.slice(previous.quantity.end, draft.quantity.start);
  if (isShareOfFraction(previous, draft, between)) return previous;
  if (isSpelledOut(previous, draft, between)) return previous;
  if (!differ(previous, draft) || COMPARISON.test(between)) return null;
  const bracket = scanned.layout.bracket(draft.quantity.number);
  const outside = scanned.layout.bracket(previous.quantity.number);
  if (bracket !== null && bracket !== outside && bracket.open >= previous.quantity.end - 1) {
    const gap = text.slice(previous.quantity.end, bracket.open);
    return /^[ A-Za-zÀ-ÖØ-öø-ỹ]{0,40}$/.test(gap) && RESTATES.test(text.slice(bracket.open + 1, draft.quantity.start)) ? previous : null;
  }
  if (bracket !== outside || between.length > 160 || /[;.]/.test(between)) return null;
  if (EQUALS.test(between)) return previous;
  if (draft.quantity.unitKind === 'percent' && previous.quantity.unitKind === 'counted' && /(?:đạt|chiếm)\s(?:tỷ|tỉ)\slệ\s(?:là\s)?$/i.test(between)) return previous;
  return draft.quantity.unitKind === 'percent' && WORKS_OUT.test(between) && OF_PLAN.test(text.slice(draft.quantity.end)) ? previous : null;
}

/** `746/765 cơ quan … đạt tỷ lệ 97,52%`, `10/20 (0,50)`. */
function isShareOfFraction(previous: Draft, draft: Draft, between: string): boolean {
  if (previous.quantity.denominator === null || draft.quantity.denominator !== null) return false;
  if (draft.quantity.unit === null) return /^\s?[(,]?\s?(?:đạt|=|bằng)?\s?$/.test(between);
  return draft.quantity.unitKind === 'percent' && !between.includes(';') && (/(?:tỷ lệ|tỉ lệ|đạt|chiếm|bằng)\s?(?:là\s)?$/i.test(between) || /^\s?\(\s?$/.test(between));
}

/** `215.000.000 đồng (Bằng chữ: Hai trăm mười lăm triệu đồng)` */
const isSpelledOut = (previous: Draft, draft: Draft, between: string): boolean =>
  previous.quantity.unitKind === 'money' && previous.quantity.unit === draft.quantity.unit && previous.quantity.value === draft.quantity.value && /^\s?\(\s?(?:bằng chữ\s?:?\s?)?$/i.test(between);

/** Another measure of the same thing: percent against count, one currency against another, a bare decimal against a whole count. */
function differ(a: Draft, b: Draft): boolean {
  const x = a.quantity;
  const y = b.quantity;
  if (y.unitKind === 'money') return x.unitKind !== 'money' || x.unit !== y.unit;
  if (y.unitKind === 'percent') return x.unitKind !== 'percent';
  return y.unitKind === 'none' && !y.scaled && Number.isInteger(x.value ?? 0.5) && !Number.isInteger(y.value ?? 0);
}
