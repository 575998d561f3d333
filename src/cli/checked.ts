import type { applyEdits, readDocument, ReadDocument, rules } from '../extract.ts';
import type { CheckedFile, Diagnostic, Language, LocatedFinding, Position, Reader, Severity, Source } from '../types.ts';
import type { Input } from './document.ts';
import { sha256 } from './sha256.ts';

/** What reads and judges documents: loaded when the engine is suited. */
export interface Engine {
  readonly readDocument: typeof readDocument;
  readonly rules: typeof rules;
  readonly applyEdits: typeof applyEdits;
}

/** Gathers what was found in the documents of one run. */
export class Checker {
  readonly #engine: Engine;
  readonly #severities: Readonly<Record<string, Severity | 'off'>>;
  readonly #language: Language;
  readonly #files: CheckedFile[] = [];

  constructor(engine: Engine, severities: Readonly<Record<string, Severity | 'off'>>, language: Language) {
    this.#engine = engine;
    this.#severities = severities;
    this.#language = language;
  }

  read(source: Source, reader: Reader): ReadDocument {
    return this.#engine.readDocument(source, reader, { language: this.#language, severities: this.#severities });
  }

  add({ path, name }: Input, { text }: Source, { report }: ReadDocument): void {
    const lines = new Lines(text);
    this.#files.push({ path, name, findings: report.diagnostics.map((diagnostic) => locate(diagnostic, lines)), failure: null });
  }

  fail({ path, name }: Input, failure: string): void {
    this.#files.push({ path, name, findings: [], failure });
  }

  files(): readonly CheckedFile[] {
    return this.#files;
  }
}

function locate({ rule, severity, message, position, related }: Diagnostic, lines: Lines): LocatedFinding {
  return {
    rule, severity, message, position,
    line: position === null ? '' : lines.at(position).text,
    related: related.map((other) => ({ message: other.message, path: null, position: other.position, line: lines.at(other.position).text })),
    fingerprint: lines.fingerprint(rule, position),
  };
}

interface Line {
  readonly text: string;
  /** Of its words: white space and Unicode forms do not count. */
  readonly hash: string;
}

/** The lines in which findings stand, each cut out and hashed once: thousands of findings may stand in one. */
class Lines {
  readonly #text: string;
  readonly #known = new Map<number, Line>();
  readonly #counts = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  at({ start }: Position): Line {
    const from = start.offset - start.column + 1;
    const known = this.#known.get(from);
    if (known !== undefined) return known;
    const end = /[\r\n]/g;
    end.lastIndex = from;
    const text = this.#text.slice(from, end.exec(this.#text)?.index ?? this.#text.length);
    const line: Line = { text, hash: sha256(Buffer.from(text.normalize('NFC').replace(/\s+/gu, ' ').trim())) };
    this.#known.set(from, line);
    return line;
  }

  /** By the rule, the words of the line, and which of its findings there: it stays when lines are put in above. */
  fingerprint(rule: string, position: Position | null): string {
    const key = `${rule}\n${position === null ? '' : this.at(position).hash}`;
    const count = this.#counts.get(key) ?? 0;
    this.#counts.set(key, count + 1);
    return sha256(Buffer.from(`${key}\n${count}`)).slice(0, 32);
  }
}
