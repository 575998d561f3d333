import { COMPLEMENTS, COUNTERPARTS, OPPOSITES, DIVIDED_BY, OVERLAPPING, PARTITIONS, REMAINDERS, SEASONS, STAGES } from '../../lexicon/consistency.ts';
import { OFFICES } from '../../lexicon/nouns.ts';
import { Phrases } from '../../text/phrases.ts';
import { trimEnd, trimStart } from '../../text/trim.ts';

/** What the labels of parts say of one another. */

const OVERLAPS = new Phrases(OVERLAPPING);
const OFFICE = new Phrases([...OFFICES, 'trưởng', 'phó', 'ủy viên', 'uỷ viên', 'thành viên', 'lãnh đạo']);
const REMAINDER = new Phrases(REMAINDERS);

type Sides = readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[];
const sidesOf = (pairs: typeof COMPLEMENTS): Sides => pairs.map(([a, b]) => [new Set(a), new Set(b)]);
const complements = sidesOf(COMPLEMENTS);
const counterparts = sidesOf(COUNTERPARTS);
const partitions = PARTITIONS.map((words) => new Set(words));

const SIGNS = ',;:.()+–-';

/** The label of a part in lower case, without what joins it to the part before. */
export function bareLabel(label: string): string {
  const words = trimStart(label.toLowerCase(), SIGNS).replace(/^(?:và|còn|có|là|số|với|thì|đã|được|bố trí|hồ sơ|tiếp) /, '');
  return trimEnd(words, SIGNS).replace(/ (?:là|có|đạt|được|chiếm|với|bố trí)$/, '').trim();
}

/** Whether two labels are a whole between them: nam and nữ, X and ngoài X. */
export function areComplements(a: string, b: string): boolean {
  const x = bareLabel(a);
  const y = bareLabel(b);
  if (x === '' || y === '') return false;
  return face(complements, x, y) || isOpposite(x, y) || isOpposite(y, x);
}

/** Whether two labels mostly are: what else there may be is named beside them. */
export const areCounterparts = (a: string, b: string): boolean => face(counterparts, bareLabel(a), bareLabel(b));

const face = (sides: Sides, x: string, y: string): boolean => sides.some(([one, other]) => (one.has(x) && other.has(y)) || (one.has(y) && other.has(x)));

/** `ngoài công lập` of `công lập`, `khu vực ngoài nhà nước` of `công đoàn cơ sở thuộc khu vực nhà nước`. */
function isOpposite(label: string, other: string): boolean {
  for (const word of OPPOSITES) {
    const at = ` ${label} `.indexOf(` ${word} `);
    if (at < 0) continue;
    const rest = ` ${label} `.slice(at + word.length + 2).trim();
    if (rest !== '' && (other === rest || other.endsWith(` ${rest}`)) && !` ${other} `.includes(` ${word} `)) return true;
  }
  return false;
}

/** `đối tượng khác 126`, `còn lại 8`. */
export const isRemainder = (label: string): boolean => {
  const bare = bareLabel(label);
  return /(?:^|\s)khác$/.test(bare) || /^(?:số\s)?còn lại(?:\s|$)/.test(bare) || /(?:^|[\s,;])còn lại$/.test(bare) || REMAINDER.at(label.trimStart(), 0) === label.trim().length;
};

/** Whether parts may be the same people twice: `nữ 241; dân tộc thiểu số 178`. */
export function mayOverlap(labels: readonly string[]): boolean {
  return labels.some((label) => OVERLAPS.find(label) !== null);
}

const SEASON = new Phrases(SEASONS);

/** Whether parts are crops of one year, which may stand on the same field. */
export const nameSeasons = (labels: readonly string[]): boolean => labels.some((label) => SEASON.find(label) !== null);

const STAGE = new Phrases(STAGES);

/** Whether parts are how far things have come, one stage after another. */
export const nameStages = (labels: readonly string[]): boolean => labels.some((label) => STAGE.find(label) !== null);

/** Whether all parts are of one kind of division that does not overlap: grades, levels, prizes. */
export function isPartition(labels: readonly string[]): boolean {
  const bare = labels.map(bareLabel);
  return partitions.some((words) => bare.every((label) => words.has(label))) || isNamed(bare);
}

/** `thôn Nà Phung`, `thôn Khuổi Lếch`: one head, and names behind it. */
function isNamed(labels: readonly string[]): boolean {
  const heads = new Set(labels.map((label) => label.split(' ', 1)[0]));
  return labels.length > 1 && heads.size === 1 && new Set(labels).size === labels.length && HEADS.has(labels[0]?.split(' ', 1)[0] ?? '');
}

const HEADS = new Set(DIVIDED_BY);

/** Offices are named without all who hold none. */
export const nameOffices = (labels: readonly string[]): boolean => labels.some((label) => OFFICE.find(label) !== null);
