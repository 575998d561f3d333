import { setFlagsFromString } from 'node:v8';

/** Below this, a document is read before code made for speed would have paid for its making. */
const SHORT = 1_000_000;
/** Above this, rubbish is collected sooner than the engine would by itself. */
const LONG = 8_000_000;

/** What is set, and what each stands at by itself. */
const changed = new Map<string, string>();
let suited = false;

/** Whether documents were read, for which the engine was suited: only then is most of the byte code there that later runs need. */
export const wasSuited = (): boolean => suited;

function set(flag: string, byItself: string): void {
  suited = true;
  changed.set(flag, byItself);
  setFlagsFromString(flag);
}

/**
 * Suits the engine to one document alone, or the first of many: measured, a short one takes a quarter to a half less processor time without optimised code, a
 * long one two thirds of the memory with a heap that grows in small steps. Results are the same. Byte code is taken only by an engine
 * with the flags of the one that made it, so bundles are loaded before.
 * @param characters Of the document.
 */
export function suitEngine(characters: number): void {
  if (characters < SHORT) {
    // (`--no-opt` cannot be taken back on Node 22.)
    set('--max-optimized-bytecode-size=0', '--max-optimized-bytecode-size=61440');
    // Patterns that have not run yet are compiled at once. (Without `--regexp-tier-up` those that have run would crash.)
    set('--regexp-tier-up-ticks=0', '--regexp-tier-up-ticks=1');
  } else if (characters > LONG) {
    set('--heap-growing-percent=10', '--heap-growing-percent=0');
  }
}

/**
 * Suits the engine to many documents, in every thread: so many functions are at work by turns that making code of one anew for each of its callers seldom pays. Measured on two cores, that making
 * was a fifth of all processor time. A thread keeps less than 20 MB between documents, and is not let grow to four times that. Results are the same.
 */
export function suitEngineToMany(): void {
  if (changed.size > 0) return;
  set('--max-inlined-bytecode-size-cumulative=150', '--max-inlined-bytecode-size-cumulative=920');
  set('--heap-growing-percent=100', '--heap-growing-percent=0');
}

/** As it began, for its byte code to be kept, and for threads to take theirs. */
export function restoreEngine(): void {
  for (const flag of changed.values()) setFlagsFromString(flag);
  changed.clear();
}
