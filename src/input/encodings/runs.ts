import { LIKELY, WRONG } from './judge.ts';
import { AGAIN, FIRST, type Pieces } from './pieces.ts';

/** How pieces are read, and by which ways besides the base. */
export interface Runs {
  readonly path: Uint8Array;
  readonly base: number;
  readonly others: readonly number[];
}

/** So many words, of them so many different, are Vietnamese only by the other way: less may be a name or a formula. */
const RISING = 4;
const DIFFERENT = 3;
/** Of a run's words, so many at least must be Vietnamese by the other way. */
const BY_THE_OTHER = 0.9;

/** The way of most pieces, or the given one, and the runs of other ways that are certain. Of their words `standing` at most may be Vietnamese as they are. */
export function runsOf(pieces: Pieces, given: number | null, standing: number, isCertain: (kinds: ReadonlySet<number>, way: number) => boolean): Runs {
  const all = pieces.ways.map((_, way) => way);
  const first = pieces.path(all, FIRST);
  const base = given ?? mostOf(first, all);
  const others = all.filter((way) => way !== base && isRun(pieces, first, base, way, standing) && isCertain(kindsOf(pieces, first, way), way));
  return { path: pieces.path([base, ...others], AGAIN), base, others };
}

function mostOf(path: Uint8Array, ways: readonly number[]): number {
  const counts = ways.map(() => 0);
  for (const way of path) counts[way] = (counts[way] as number) + 1;
  return counts.indexOf(Math.max(...counts));
}

export function kindsOf(pieces: Pieces, path: Uint8Array, way: number): ReadonlySet<number> {
  return new Set(pieces.kinds.filter((_, at) => path[at] === way));
}

function isRun(pieces: Pieces, path: Uint8Array, base: number, way: number, most: number): boolean {
  let rising = 0;
  let count = 0;
  let standing = 0;
  const different = new Set<number>();
  pieces.kinds.forEach((kind, at) => {
    if (path[at] !== way) return;
    count += 1;
    const before = pieces.judgement(kind, base);
    if (before >= LIKELY) standing += 1;
    if (before > WRONG || pieces.judgement(kind, way) < LIKELY) return;
    rising += 1;
    different.add(kind);
  });
  if (rising < RISING || different.size < DIFFERENT || standing > most * count) return false;
  const kinds = [...kindsOf(pieces, path, way)];
  const wrong = kinds.filter((kind) => pieces.judgement(kind, way) <= WRONG).length;
  return wrong <= (1 - BY_THE_OTHER) * kinds.length;
}
