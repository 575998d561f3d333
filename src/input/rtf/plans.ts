import { newPlan, type Merge, type RowPlan } from '../wordtable.ts';

/** Collects what `\trowd … \cellx` says of rows: of the outer table's, and of those of a table in it, that are told in a group of their own. */
export class RowPlans {
  #outer = newPlan();
  #nested = newPlan();
  #across: Merge = null;
  #down: Merge = null;

  plan(isNested: boolean): RowPlan {
    return isNested ? this.#nested : this.#outer;
  }

  word(name: string, number: number | null, isNested: boolean): void {
    if (name === 'trowd') this.#open(isNested);
    else if (name === 'cellx') this.#cell(number ?? 0, isNested);
    else if (name === 'trhdr') this.plan(isNested).isHead = number !== 0;
    else if (name === 'trleft') this.plan(isNested).left = number ?? 0;
    else if (name === 'clmgf') this.#across = 'first';
    else if (name === 'clmrg') this.#across = 'more';
    else if (name === 'clvmgf') this.#down = 'first';
    else if (name === 'clvmrg') this.#down = 'more';
  }

  #open(isNested: boolean): void {
    if (isNested) this.#nested = newPlan();
    else this.#outer = newPlan();
    this.#across = this.#down = null;
  }

  #cell(right: number, isNested: boolean): void {
    this.plan(isNested).cells.push({ right, across: this.#across, down: this.#down });
    this.#across = this.#down = null;
  }
}
