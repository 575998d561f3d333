import { digitsEnd, nextDigit } from '../text/characters.ts';
import { kept } from '../text/kept.ts';
import type { Passage } from '../types.ts';

const known = kept<Passage, readonly number[]>();

/** Where the runs of digits of a passage begin and end, by turns, in reading offsets: looked for once, for all rules that read numbers by themselves. */
export function digitRuns(passage: Passage): readonly number[] {
  let runs = known.get(passage);
  if (runs === undefined) known.set(passage, runs = runsIn(passage.text));
  return runs;
}

function runsIn(text: string): number[] {
  const runs: number[] = [];
  for (let at = nextDigit(text, 0); at < text.length;) {
    const end = digitsEnd(text, at);
    runs.push(at, end);
    at = nextDigit(text, end);
  }
  return runs;
}
