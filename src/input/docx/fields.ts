/** Fields (ECMA-376 part 1, 17.16): what is between their beginning and their separator is no text, what follows up to their end is. */
export class Fields {
  /** Of each that is open, the innermost last: whether its code is still being read. */
  readonly #open: { isCode: boolean; code: string }[] = [];
  #codes = 0;
  /** Text that met a code: left out, unless the code never ends. */
  readonly #held: (() => void)[] = [];

  /** What stands here is the code of a field, or the number of a page. */
  get isHidden(): boolean {
    return this.#codes > 0;
  }

  mark(type: string | null): void {
    if (type === 'begin') {
      this.#open.push({ isCode: true, code: '' });
      this.#codes++;
    } else if (type === 'separate') {
      const field = this.#open.at(-1);
      if (field === undefined || isPageNumber(field.code)) return;
      this.#endCode(field);
    } else if (type === 'end') {
      const field = this.#open.pop();
      if (field !== undefined) this.#endCode(field);
    }
  }

  code(text: string): void {
    const field = this.#open.at(-1);
    if (field?.isCode === true) field.code += text;
  }

  hold(put: () => void): void {
    this.#held.push(put);
  }

  /** No code goes beyond its paragraph: where a field lacks its separator and its end, what follows its beginning would be lost. */
  endParagraph(): void {
    if (this.#codes === 0) return;
    const held = this.#held.splice(0);
    const isBroken = this.#open.some(({ isCode, code }) => isCode && !isPageNumber(code));
    for (const field of this.#open) this.#endCode(field);
    if (isBroken) for (const put of held) put();
  }

  #endCode(field: { isCode: boolean }): void {
    if (!field.isCode) return;
    field.isCode = false;
    this.#codes--;
    if (this.#codes === 0) this.#held.length = 0;
  }
}

/** Its result is the number of the page that it stands on, or how many there are. */
export const isPageNumber = (code: string): boolean => /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?:\s|$)/i.test(code);
