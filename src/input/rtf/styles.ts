interface Style {
  number: number;
  isParagraphs: boolean;
  name: string;
  based: number | null;
  outline: number | null;
}

/** How far styles are followed that are based on others. */
const DEEPEST = 10;
/** A name may have others behind it: `heading 1,Chương`. */
const HEADING = /^heading ([1-9])(?![^,;])/i;

/**
 * `\stylesheet`: which styles make headings. Nothing else of a style counts: its formatting is repeated in each paragraph that has it (RTF 1.9.1, "Style
 * Sheet").
 */
export class Styles {
  readonly #styles = new Map<number, Style>();
  #current: Style = newStyle();

  open(): void {
    this.#current = newStyle();
  }

  close(): void {
    if (this.#current.isParagraphs) this.#styles.set(this.#current.number, this.#current);
  }

  word(name: string, number: number | null): void {
    if (name === 's') this.#current.number = number ?? 0;
    else if (name === 'cs' || name === 'ds' || name === 'ts') this.#current.isParagraphs = false;
    else if (name === 'sbasedon') this.#current.based = number;
    else if (name === 'outlinelevel') this.#current.outline = number;
  }

  text(text: string): void {
    this.#current.name += text;
  }

  /** The level, from 1, of headings of this style. */
  heading(number: number | null): number | null {
    let style = this.#styles.get(number ?? 0);
    for (let i = 0; i < DEEPEST && style !== undefined; i++) {
      if (style.outline !== null) return levelOf(style.outline);
      const named = HEADING.exec(style.name.trim())?.[1];
      if (named !== undefined) return Number(named);
      style = style.based === null ? undefined : this.#styles.get(style.based);
    }
    return null;
  }
}

const newStyle = (): Style => ({ number: 0, isParagraphs: true, name: '', based: null, outline: null });

/** `\outlinelevelN`: 0 is the first level, 9 running text. */
export const levelOf = (outline: number): number | null => outline >= 0 && outline < 9 ? outline + 1 : null;
