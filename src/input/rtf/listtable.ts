import { newLevel, type Level, type List, type Lists, type Override } from './lists.ts';

/** Fills the lists from the words of `\listtable` and `\listoverridetable`. */
export class ListTable {
  readonly #lists: Lists;
  #list: List | null = null;
  #override: Override | null = null;
  #level: Level | null = null;
  /** Which level of the override is told of. */
  #index = -1;

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  word(name: string, number: number | null): void {
    if (name.startsWith('level')) this.#levelWord(name, number ?? 0);
    else if (name === 'listlevel') this.#openLevel();
    else if (name === 'list') {
      this.#list = { id: 0, levels: [] };
      this.#override = this.#level = null;
    } else if (name === 'listoverride') {
      this.#override = { number: 0, list: 0, starts: new Map(), levels: new Map() };
      this.#list = this.#level = null;
      this.#index = -1;
    } else if (name === 'lfolevel') {
      this.#index++;
      this.#level = null;
    } else if (name === 'listid') this.#listId(number ?? 0);
    else if (name === 'ls' && this.#override !== null) {
      this.#override.number = number ?? 0;
      this.#lists.overrides.set(this.#override.number, this.#override);
    }
  }

  /** Of `\leveltext`; the level that it belongs to may have changed by an error in the file. */
  text(text: string): void {
    if (this.#level !== null) this.#level.text = text;
  }

  #openLevel(): void {
    this.#level = newLevel();
    if (this.#override !== null) this.#override.levels.set(this.#index, this.#level);
    else this.#list?.levels.push(this.#level);
  }

  #listId(id: number): void {
    if (this.#override !== null) this.#override.list = id;
    else if (this.#list !== null) {
      this.#list.id = id;
      this.#lists.lists.set(id, this.#list);
    }
  }

  #levelWord(name: string, number: number): void {
    if (this.#level === null) {
      if (name === 'levelstartat' && this.#index >= 0) this.#override?.starts.set(this.#index, number);
    } else if (name === 'levelnfc' || name === 'levelnfcn') this.#level.format = number;
    else if (name === 'levelstartat') this.#level.start = number;
    else if (name === 'levellegal') this.#level.legal = number !== 0;
    else if (name === 'levelnorestart') this.#level.norestart = number !== 0;
  }
}
