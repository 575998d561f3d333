import type { Limits } from '../../types.ts';
import type { Flow } from '../flow.ts';
import { within } from '../limits.ts';
import { ByteRun } from './bytes.ts';
import { DocumentText } from './document.ts';
import { isPageNumber } from '../docx/fields.ts';
import { symbolOf } from './fields.ts';
import { Fonts } from './fonts.ts';
import { decodeBytes, decodePrivate } from './letters.ts';
import { ListTable } from './listtable.ts';
import { FIRST_STATE, PLAIN_LETTERS, PLAIN_MANNER, isLeftOut, type Capture, type State } from './state.ts';
import { Tokens } from './tokens.ts';
import { destinationOf, isLetterWord, isNothing, lettersAfter, mannerAfter, SIGNS, SYMBOLS, type Destination } from './words.ts';

const UTF8 = 65001;
/** The code pages of `\mac`, `\pc`, `\pca`; `\ansi` is Latin. */
const SETS: ReadonlyMap<string, number> = new Map([['mac', 10000], ['pc', 437], ['pca', 850]]);

/** Reads the tokens of a file, keeps the state of its groups, and fills the flow. */
export class Interpreter {
  readonly fonts = new Fonts();
  /** Groups that the file's end left open. */
  unclosed = 0;
  readonly #tokens: Tokens;
  readonly #limits: Limits;
  /** Bytes that are not written as `\'hh` are UTF-8, against the rules. */
  readonly #isUtf8: boolean;
  /** Paragraphs in tables of the file are text: the brace that closed the table was lost. */
  readonly #isLenient: boolean;
  readonly #document = new DocumentText();
  readonly #listTable = new ListTable(this.#document.lists);
  readonly #bytes = new ByteRun();
  readonly #states: State[] = [];
  #state: State = FIRST_STATE;
  /** How many characters are still to be passed over, that stand in for a `\u`. */
  #standing = 0;
  /** Just after `{`, and after `{\*`. */
  #isOpening = false;
  #isStarred = false;

  constructor(bytes: Uint8Array, limits: Limits, isUtf8: boolean, isLenient = false) {
    this.#tokens = new Tokens(bytes);
    this.#limits = limits;
    this.#isUtf8 = isUtf8;
    this.#isLenient = isLenient;
  }

  run(): Flow {
    const tokens = this.#tokens;
    const lastParagraph = lastParagraphOf(tokens.bytes);
    for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
      const wasOpening = this.#isOpening;
      this.#isOpening = kind === 'open';
      if (kind === 'text') this.#text();
      else if (kind === 'hex') this.#hex();
      else if (kind === 'open') this.#open();
      else if (kind === 'word') this.#word(tokens.name, tokens.number);
      else if (kind === 'symbol') this.#symbol(wasOpening);
      else if (this.#states.length > 1) this.#close();
      // The brace that closes the document is one too many where paragraphs follow.
      else if (tokens.at > lastParagraph) return this.#finish(0);
    }
    return this.#finish(this.#states.length);
  }

  #finish(unclosed: number): Flow {
    this.#flush();
    this.unclosed = unclosed;
    while (this.#states.length > 1) this.#close();
    return this.#document.finish(this.#state);
  }

  #open(): void {
    this.#break();
    within(this.#states.length, 'depth', this.#limits);
    this.#states.push(this.#state);
    const isStyle = this.#state.place === 'styles';
    if (isStyle) this.#document.styles.open();
    this.#state = { ...this.#state, place: isStyle ? 'style' : this.#state.place, onClose: isStyle ? () => { this.#document.styles.close(); } : null };
  }

  #close(): void {
    this.#break();
    const inner = this.#state;
    this.#state = this.#states.pop() ?? FIRST_STATE;
    inner.onClose?.(inner);
  }

  /** At a brace. */
  #break(): void {
    this.#flush();
    this.#standing = 0;
    this.#isStarred = false;
  }

  #text(): void {
    const { bytes, at, from } = this.#tokens;
    const start = Math.min(at, from + this.#standing);
    this.#standing -= start - from;
    this.#isStarred = false;
    if (this.#state.place === 'skip' || start === at) return;
    const text = bytes.subarray(start, at);
    if (this.#isUtf8 && text.some((byte) => byte >= 0x80)) {
      this.#flush();
      this.#emit(decodeBytes(text, UTF8));
    } else {
      this.#bytes.pushAll(text);
    }
  }

  #hex(): void {
    this.#isStarred = false;
    if (this.#standing > 0) this.#standing--;
    else if (this.#state.place !== 'skip') this.#bytes.push(this.#tokens.byte);
  }

  #symbol(wasOpening: boolean): void {
    const { name } = this.#tokens;
    this.#isStarred = name === '*' && wasOpening;
    const sign = SYMBOLS.get(name);
    if (sign !== undefined && this.#standing > 0) this.#standing--;
    else if (this.#state.place === 'skip') return;
    else if (sign !== undefined) this.#sign(sign);
    else if (name === '\n' || name === '\r') this.#word('par', null);
  }

  #word(name: string, number: number | null): void {
    const isStarred = this.#isStarred;
    this.#isStarred = false;
    const isStandIn = this.#standing > 0;
    if (isStandIn) this.#standing--;
    if (name === 'bin') this.#tokens.skipBinary(number ?? 0);
    if (name === 'pard' && this.#isLenient) this.#recover();
    if (this.#state.place === 'skip') return;
    const sign = SIGNS.get(name);
    if (sign !== undefined) {
      if (!isStandIn || name === 'tab' || name === 'line') this.#sign(sign);
      return;
    }
    const destination = destinationOf(name);
    if (destination === undefined && !isStarred && this.#state.place === 'text' && isNothing(name)) return;
    this.#flush();
    // The outermost group is the document, whatever a damaged file puts there.
    if (destination !== undefined) {
      if (this.#states.length > 1) this.#go(destination);
    } else if (name === 'u') this.#unicode(number ?? 0);
    else if (name === 'uc') this.#change({ stand: Math.max(0, number ?? 1) });
    else this.#plainWord(name, number, isStarred);
  }

  /** A paragraph begins: text, whatever the group was thought to be. */
  #recover(): void {
    const { place, isAside } = this.#state;
    if (place === 'skip' ? !isAside : place === 'fonts' || place === 'styles' || place === 'style' || place === 'lists') this.#change({ place: 'text', letters: PLAIN_LETTERS, onClose: null });
  }

  #plainWord(name: string, number: number | null, isStarred: boolean): void {
    const { place, letters, manner } = this.#state;
    if (place === 'style' && (!isStarred || /^[cdt]s$/.test(name))) this.#document.styles.word(name, number);
    else if (isStarred) this.#change({ place: 'skip' });
    else if (place === 'fonts') this.fonts.word(name, number);
    else if (place === 'lists') this.#listTable.word(name, number);
    else if (isLetterWord(name)) this.#change({ letters: lettersAfter(letters, name, number) });
    else if (place !== 'text' || this.#document.word(name, number, this.#state)) return;
    else if (name === 'ansicpg' && number !== null && number > 0) this.fonts.document = number;
    else if (name === 'deff') this.fonts.standard = number ?? 0;
    else if (SETS.has(name)) this.fonts.document = SETS.get(name) ?? this.fonts.document;
    else this.#change({ manner: mannerAfter(manner, name, number) });
  }

  #unicode(number: number): void {
    this.#standing = this.#state.stand;
    const code = number < 0 ? number + 0x10000 : number;
    if (code >= 0xf000 && code <= 0xf0ff) this.#emit(decodePrivate(code, this.fonts.get(this.#state.letters.font).codePage));
    else if (code > 0 && code < 0x110000) this.#emit(String.fromCodePoint(code));
  }

  /** A word that says what its group is for. */
  #go(destination: Destination): void {
    const { place, letters, beyond } = this.#state;
    if (destination === 'ud') this.#change({ place: place === 'upr' ? beyond : place });
    else if (destination === 'aside') this.#change({ place: 'skip', isAside: true });
    else if (destination === 'skip' || place === 'capture') this.#change({ place: 'skip' });
    else if (destination === 'upr') this.#change({ place: 'upr', beyond: place });
    else if (destination === 'leveltext') this.#capture((capture) => { this.#listTable.text(capture.text); });
    else if (destination === 'note') this.#goText(place === 'text', 'note');
    else if (destination === 'box') this.#goText(place === 'text' || place === 'hollow', 'box');
    else if (destination === 'result') this.#change({ place: place === 'hollow' ? 'text' : place });
    else if (place !== 'text' || isLeftOut(letters)) this.#change({ place: place === 'hollow' ? 'hollow' : 'skip' });
    else this.#goFromText(destination);
  }

  #goFromText(destination: Destination): void {
    const { field } = this.#state;
    if (destination === 'fonttbl') this.#change({ place: 'fonts' });
    else if (destination === 'stylesheet') this.#change({ place: 'styles' });
    else if (destination === 'lists' || destination === 'hollow') this.#change({ place: destination });
    else if (destination === 'number') this.#capture((capture) => { this.#document.number(capture); });
    else if (destination === 'field') this.#change({ field: { instruction: '' } });
    else if (destination === 'fldinst') this.#capture((capture) => { this.#instruction(capture.text); });
    else if (destination === 'nested') this.#change({ nested: true });
    else if (destination === 'fldrslt' && field !== null && (isPageNumber(field.instruction) || symbolOf(field.instruction) !== null)) this.#change({ place: 'skip' });
  }

  #instruction(instruction: string): void {
    const { field, letters } = this.#state;
    if (field !== null) field.instruction = instruction;
    const symbol = symbolOf(instruction);
    if (symbol !== null) this.#document.text(symbol.text, letters, symbol.font);
  }

  /** Text of its own, where it may stand here. */
  #goText(mayStand: boolean, kind: 'note' | 'box'): void {
    const { letters } = this.#state;
    if (!mayStand || isLeftOut(letters)) {
      this.#change({ place: 'skip' });
      return;
    }
    this.#document.openStory();
    const onClose = (inner: State): void => {
      if (kind === 'note') this.#document.closeNote(inner);
      else this.#document.closeBox(inner);
    };
    this.#change({ place: 'text', letters: { ...PLAIN_LETTERS, font: letters.font }, manner: PLAIN_MANNER, nested: false, field: null, onClose });
  }

  /** Text as a string. */
  #capture(then: (capture: Capture) => void): void {
    const capture: Capture = { text: '', isSign: false };
    this.#change({ place: 'capture', capture, onClose: () => { then(capture); } });
  }

  #sign(sign: string): void {
    this.#flush();
    this.#emit(sign);
  }

  #flush(): void {
    if (!this.#bytes.isEmpty) this.#emit(decodeBytes(this.#bytes.take(), this.fonts.get(this.#state.letters.font).codePage));
  }

  #emit(text: string): void {
    const { place, letters, capture } = this.#state;
    if (place === 'text') this.#document.text(text, letters, this.fonts.get(letters.font).name || null);
    else if (place === 'fonts') this.fonts.text(text);
    else if (place === 'style') this.#document.styles.text(text);
    else if (place === 'capture' && capture !== null) {
      capture.text += text;
      if (this.fonts.get(letters.font).isSign) capture.isSign = true;
    }
  }

  #change(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }
}

/** Where the last `\par` of a file stands; -1 where there is none. */
function lastParagraphOf(bytes: Uint8Array): number {
  for (let at = bytes.lastIndexOf(0x5c); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(0x5c, at - 1)) {
    if (bytes[at + 1] === 0x70 && bytes[at + 2] === 0x61 && bytes[at + 3] === 0x72) return at;
  }
  return -1;
}
