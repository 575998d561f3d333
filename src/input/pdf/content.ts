import { bounded } from '../limits.ts';
import type { Page, PageRule, PageText } from '../../types.ts';
import { unknownFont, type PdfFont } from './font.ts';
import { by, pageMatrix, type Matrix } from './matrix.ts';
import { OPS, type Operators, type PageBox } from './parser.ts';
import { readRules } from './rules.ts';
import { withoutStruck } from './struck.ts';

/** Follows a page's operators (ISO 32000-1, 8 and 9) as far as they say which words stand where, and which lines are drawn. */

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  /** Its code is 32, whatever it shows: word spacing goes by that. */
  readonly isSpace: boolean;
}

interface State {
  matrix: Matrix;
  font: PdfFont;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  lineWidth: number;
}

/** What all pages of a file hold so far: forms within forms, or pages that share their content, could say more than any computer can read. */
export class Held {
  glyphs = 0;
  words = 0;
  forms = 0;
  rules = 0;
}
/** Of all pages. */
const MOST_RULES = 300_000;
const SPACES: readonly string[] = ['', ' ', '\u00a0', '\u2002', '\u2003', '\t', '\r', '\n'];
/** Gaps of so much of the size part words. */
const APART = 0.12;

export class Content {
  readonly #box: PageBox;
  readonly #fonts: ReadonlyMap<string, PdfFont>;
  /** By the quarter that they are turned by. */
  readonly #words: readonly PageText[][] = [[], [], [], []];
  readonly #letters = [0, 0, 0, 0];
  readonly #rules: PageRule[] = [];
  readonly #states: State[] = [];
  #state: State;
  #text: Matrix = [1, 0, 0, 1, 0, 0];
  #line: Matrix = [1, 0, 0, 1, 0, 0];
  readonly #held: Held;

  constructor(box: PageBox, fonts: ReadonlyMap<string, PdfFont>, held: Held) {
    this.#held = held;
    this.#box = box;
    this.#fonts = fonts;
    this.#state = { matrix: pageMatrix(box), font: unknownFont, size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, lineWidth: 1 };
  }

  take({ fnArray, argsArray }: Operators): void {
    for (let i = 0; i < fnArray.length; i++) this.#operate(fnArray[i] as number, (argsArray[i] ?? []) as readonly unknown[]);
  }

  page(): Page {
    const [left, low, right, high] = this.#box.view;
    const upright = this.#box.rotate % 180 === 0;
    const width = upright ? right - left : high - low;
    const height = upright ? high - low : right - left;
    // What lies another way than most is a stamp or a watermark.
    const most = this.#letters.indexOf(Math.max(...this.#letters));
    const words = this.#words[most] ?? [];
    if (most === 0) return { width, height, texts: withoutStruck(words.filter((text) => isOn(text, width, height)), this.#rules), rules: this.#rules };
    const turned = words.map((text) => turn(text, most, width, height));
    const [across, down] = most === 2 ? [width, height] : [height, width];
    return { width: across, height: down, texts: turned.filter((text) => isOn(text, across, down)), rules: [] };
  }

  #operate(operator: number, args: readonly unknown[]): void {
    const state = this.#state;
    switch (operator) {
      case OPS.showText: this.#show(args[0] as readonly (Glyph | number | null)[]); break;
      case OPS.setFont: this.#setFont(args[0] as string, args[1] as number); break;
      case OPS.moveText: this.#move(args[0] as number, args[1] as number); break;
      case OPS.setLeadingMoveText:
        state.leading = args[1] as number;
        this.#move(args[0] as number, args[1] as number);
        break;
      case OPS.nextLine: this.#move(0, state.leading); break;
      case OPS.setTextMatrix: {
        const given = args[0] as ArrayLike<number>;
        this.#line = this.#text = [given[0] ?? 1, given[1] ?? 0, given[2] ?? 0, given[3] ?? 1, given[4] ?? 0, given[5] ?? 0];
        break;
      }
      case OPS.beginText: this.#line = this.#text = [1, 0, 0, 1, 0, 0]; break;
      case OPS.setCharSpacing: state.charSpacing = args[0] as number; break;
      case OPS.setWordSpacing: state.wordSpacing = args[0] as number; break;
      case OPS.setHScale: state.scale = (args[0] as number) / 100; break;
      case OPS.setLeading: state.leading = -(args[0] as number); break;
      case OPS.setTextRise: state.rise = args[0] as number; break;
      case OPS.setGState: this.#setMany(args[0] as readonly (readonly [string, unknown])[]); break;
      case OPS.setLineWidth: state.lineWidth = args[0] as number; break;
      case OPS.transform: state.matrix = by(state.matrix, args as unknown as Matrix); break;
      case OPS.constructPath: this.#draw(args); break;
      case OPS.save: this.#save(); break;
      case OPS.restore: this.#restore(); break;
      case OPS.paintFormXObjectBegin: {
        bounded(++this.#held.forms, 'forms');
        this.#save();
        const matrix = args[0] as ArrayLike<number> | null;
        if (matrix !== null) this.#state.matrix = by(this.#state.matrix, [matrix[0] ?? 1, matrix[1] ?? 0, matrix[2] ?? 0, matrix[3] ?? 1, matrix[4] ?? 0, matrix[5] ?? 0]);
        break;
      }
      case OPS.paintFormXObjectEnd: this.#restore(); break;
      default:
    }
  }

  /** A file of drawings keeps its words. */
  #draw(args: readonly unknown[]): void {
    if (this.#held.rules > MOST_RULES) return;
    const before = this.#rules.length;
    readRules(args, this.#state.matrix, this.#state.lineWidth, this.#rules);
    this.#held.rules += this.#rules.length - before;
  }

  #save(): void {
    bounded(this.#states.length, 'states');
    this.#states.push({ ...this.#state });
  }

  #restore(): void {
    this.#state = this.#states.pop() ?? this.#state;
  }

  #setFont(id: string, size: number): void {
    this.#state.font = this.#fonts.get(id) ?? unknownFont;
    this.#state.size = size;
  }

  #setMany(settings: readonly (readonly [string, unknown])[]): void {
    for (const [name, value] of settings) {
      if (name === 'Font') this.#setFont(...value as [string, number]);
      else if (name === 'LW') this.#state.lineWidth = value as number;
    }
  }

  #move(x: number, y: number): void {
    this.#line = this.#text = by(this.#line, [1, 0, 0, 1, x, y]);
  }

  /** Cuts what is shown into words: at spaces, and where a jump leaves a gap or goes back. */
  #show(glyphs: readonly (Glyph | number | null)[]): void {
    bounded(this.#held.glyphs += glyphs.length, 'glyphs');
    const { font, size, scale, charSpacing, wordSpacing } = this.#state;
    const apart = APART * Math.abs(size) + spread(glyphs) * Math.abs(size) / 1000;
    let at = 0;
    let word = '';
    let from = 0;
    let to = 0;
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        at -= glyph * size / 1000;
        continue;
      }
      if (word !== '' && (at - to > apart || at < to - Math.abs(size))) {
        this.#word(word, from, to);
        word = '';
      }
      const width = glyph.width * font.unit * size;
      if (SPACES.includes(glyph.unicode)) {
        if (word !== '') this.#word(word, from, to);
        word = '';
      } else {
        if (word === '') from = at;
        word += glyph.unicode;
        to = at + width + charSpacing;
      }
      at += width + charSpacing + (glyph.isSpace ? wordSpacing : 0);
    }
    if (word !== '') this.#word(word, from, to);
    this.#text = font.vertical ? this.#text : by(this.#text, [1, 0, 0, 1, at * scale, 0]);
  }

  #word(word: string, from: number, to: number): void {
    const { matrix, font, size, scale, rise } = this.#state;
    if (font.vertical) return;
    const [a, b, c, d, e, f] = by(matrix, this.#text);
    const length = Math.hypot(a, b);
    const quarter = quarterOf(a, b);
    const height = Math.abs(size) * Math.hypot(c, d);
    if (quarter < 0 || !(height > 0.5 && height < 2000)) return;
    bounded(++this.#held.words, 'words');
    const x = from * scale;
    this.#letters[quarter] = (this.#letters[quarter] ?? 0) + word.length;
    this.#words[quarter]?.push({
      text: word, x: a * x + c * rise + e, y: b * x + d * rise + f, width: Math.abs(to - from) * Math.abs(scale) * length, size: height, bold: font.bold, italic: font.italic,
      font: font.old ? font.name : null,
    });
  }
}

/** How far letters are set apart throughout, in thousandths of the size: most jumps are about that long. */
function spread(glyphs: readonly (Glyph | number | null)[]): number {
  let letters = 0;
  let wide = 0;
  for (const glyph of glyphs) {
    if (typeof glyph !== 'number') letters++;
    else if (glyph < -60) wide++;
  }
  if (letters < 6 || wide < letters * 0.5) return 0;
  const jumps = glyphs.filter((glyph) => typeof glyph === 'number').map((jump) => -jump).sort((one, other) => one - other);
  const middle = jumps[jumps.length >> 1] ?? 0;
  return middle > 60 && jumps.length > letters * 0.7 && jumps.filter((jump) => Math.abs(jump - middle) < 40).length > jumps.length * 0.7 ? middle : 0;
}

/** To the right, down, to the left, up; -1 where askew. */
function quarterOf(a: number, b: number): number {
  if (Math.abs(b) <= Math.abs(a) * 0.05) return a >= 0 ? 0 : 2;
  if (Math.abs(a) <= Math.abs(b) * 0.05) return b >= 0 ? 1 : 3;
  return -1;
}

/** A page that lies on its side, or on its head, with the page turned so that its words are upright. */
function turn(text: PageText, quarter: number, width: number, height: number): PageText {
  if (quarter === 1) return { ...text, x: text.y, y: width - text.x };
  if (quarter === 2) return { ...text, x: width - text.x, y: height - text.y };
  if (quarter === 3) return { ...text, x: height - text.y, y: text.x };
  return text;
}

const isOn = (text: PageText, width: number, height: number): boolean => text.x > -5 && text.x < width && text.y > 0 && text.y < height + 5;
