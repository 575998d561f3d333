/** Heads of a table whose spans a converter has lost: two rows, the second below some cells of the first. */

/** For each cell of the first row how many columns it spans; for those that span one the second row has no cell. */
export interface HeadSpans {
  readonly spans: readonly number[];
  readonly second: number;
}

/** A whole that is parted below it. */
const PARTED = /giai đoạn|trong đó|chia ra|gồm|các năm|theo|nhiệm kỳ/iu;
const YEAR = /(?:19|20)\d\d/;

/** Null where the rows are not such heads, or it cannot be told. `heads`: the cells above the first full row. */
export function headSpans(heads: readonly (readonly string[])[], width: number): HeadSpans | null {
  const [first, second] = heads;
  if (heads.length !== 2 || first === undefined || second === undefined) return null;
  const parted = first.length + second.length - width;
  if (parted < 1 || parted > first.length || second.length < 2 * parted) return null;
  const chosen = parted === 1 ? [oneOf(first, second)] : lastOf(first, parted);
  const sizes = second.length % parted === 0 ? chosen.map(() => second.length / parted) : unevenly(second, parted);
  return sizes === null ? null : { spans: first.map((_, i) => sizes[chosen.indexOf(i)] ?? 1), second: second.length };
}

/** `Dự toán | Đánh giá | Năm 2026 | Năm 2027 | Năm 2028` below two heads: the years are one's, what is no year the other's. */
function unevenly(second: readonly string[], parted: number): number[] | null {
  const isYear = second.map((text) => YEAR.test(text));
  const turn = isYear.findIndex((each, i) => i > 0 && each !== isYear[i - 1]);
  return parted !== 2 || turn < 2 || isYear.slice(turn).some((each) => each !== isYear[turn]) ? null : [turn, second.length - turn];
}

/** Which head is parted: one that says so, else the one whose year the others do not share, else the first that can be. */
function oneOf(first: readonly string[], second: readonly string[]): number {
  const says = first.findIndex((text) => PARTED.test(text));
  if (says >= 0) return says;
  const from = first.findIndex((text, i) => i > 0 && !PLAIN_HEAD.test(text));
  const candidates = first.map((_, i) => i).filter((i) => i >= Math.max(1, from) && !PLAIN_HEAD.test(first[i] ?? ''));
  if (second.every((text) => YEAR.test(text))) return candidates.find((i) => !YEAR.test(first[i] ?? '')) ?? candidates[candidates.length - 1] ?? 0;
  return candidates.find((i) => YEAR.test(first[i] ?? '')) ?? candidates[0] ?? 0;
}

const PLAIN_HEAD = /^(?:s?tt|số tt|số thứ tự|nội dung|chỉ tiêu|tên .*|đơn vị.*|đvt|ghi chú)$/iu;

function lastOf(first: readonly string[], count: number): number[] {
  const candidates = first.map((_, i) => i).filter((i) => !PLAIN_HEAD.test(first[i] ?? ''));
  return candidates.slice(-count);
}

/** Places of the cells of a head row. */
export function spansPlaces({ spans }: HeadSpans, row: number): { readonly column: number; readonly columns: number; readonly rows: number }[] | null {
  if (row > 1) return null;
  const places: { column: number; columns: number; rows: number }[] = [];
  let column = 0;
  for (const span of spans) {
    if (row === 0) places.push({ column, columns: span, rows: span === 1 ? 2 : 1 });
    else if (span > 1) for (let i = 0; i < span; i++) places.push({ column: column + i, columns: 1, rows: 1 });
    column += span;
  }
  return places;
}
