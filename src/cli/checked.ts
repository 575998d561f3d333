import type { across, applyEdits, readDocument, ReadDocument, rules, Severities } from '../extract.ts';
import type { AcrossDocument, AcrossFinding, CheckedFile, Diagnostic, Language, LocatedFinding, Position, Reader, RelatedPlace, Source } from '../types.ts';
import type { Input } from './document.ts';
import { Lines } from './lines.ts';
import type { Project } from './project/index.ts';

/** What reads and judges documents: loaded when the engine is suited. */
export interface Engine {
  readonly readDocument: typeof readDocument;
  readonly rules: typeof rules;
  readonly across: typeof across;
  readonly applyEdits: typeof applyEdits;
}

/** A document that was read, as far as other documents and reporters need it. */
interface Checked {
  readonly input: Input;
  readonly findings: LocatedFinding[];
  readonly lines: Lines;
  readonly severities: Severities;
  readonly cites: Pick<AcrossDocument, 'type' | 'place' | 'issuer' | 'citations'>;
}

/** Gathers what was found in the documents of one run. */
export class Checker {
  readonly #engine: Engine;
  /** As `--rule` says, above what settings say. */
  readonly #severities: Severities;
  readonly #language: Language;
  readonly #files: (Checked | CheckedFile)[] = [];

  constructor(engine: Engine, severities: Severities, language: Language) {
    this.#engine = engine;
    this.#severities = severities;
    this.#language = language;
  }

  read(source: Source, reader: Reader, project: Project): ReadDocument {
    const { required, vocabulary } = project;
    return this.#engine.readDocument(source, reader, { language: this.#language, severities: this.#severitiesIn(project), vocabulary, ...(required && { required }) });
  }

  add(input: Input, { text }: Source, { report }: ReadDocument, project: Project): void {
    const lines = new Lines(text);
    const { metadata: { type, place, issuer }, citations } = report;
    const findings = report.diagnostics.map((diagnostic) => locate(diagnostic, lines));
    lines.keep(citations.map(({ position }) => position));
    this.#files.push({ input, findings, lines, severities: this.#severitiesIn(project), cites: { type, place, issuer, citations } });
  }

  fail({ path, name }: Input, failure: string): void {
    this.#files.push({ path, name, findings: [], failure });
  }

  /** What was found, in the order of the run; what shows only between documents stands with the later of them. */
  files(): readonly CheckedFile[] {
    const read = this.#files.filter((file): file is Checked => 'lines' in file);
    const found = this.#engine.across(read.map(({ input, cites }) => ({ name: input.name, ...cites })));
    for (const finding of found) this.#addAcross(read, finding);
    return this.#files.map((file) => ('lines' in file ? { path: file.input.path, name: file.input.name, findings: file.findings, failure: null } : file));
  }

  #addAcross(read: readonly Checked[], { document, rule, severity: usual, start, message, related }: AcrossFinding): void {
    const file = read[document] as Checked;
    const severity = file.severities[rule] ?? usual;
    const position = positionAt(file, start);
    if (severity === 'off' || position === null) return;
    const places = related.flatMap((other): RelatedPlace[] => {
      const there = read[other.document] as Checked;
      const place = positionAt(there, other.start);
      return place === null ? [] : [{ message: other.message[this.#language], path: there === file ? null : there.input.name, position: place, line: there.lines.at(place).text }];
    });
    const finding = { rule, severity, message: message[this.#language], position, line: file.lines.at(position).text, related: places, fingerprint: file.lines.fingerprint(rule, position) };
    const behind = file.findings.findIndex((one) => (one.position?.start.offset ?? -1) > start);
    file.findings.splice(behind < 0 ? file.findings.length : behind, 0, finding);
  }

  #severitiesIn({ rules: ofProject }: Project): Severities {
    return { ...ofProject, ...this.#severities };
  }
}

const positionAt = ({ cites }: Checked, offset: number): Position | null => cites.citations.find(({ position }) => position.start.offset === offset)?.position ?? null;

function locate({ rule, severity, message, position, related }: Diagnostic, lines: Lines): LocatedFinding {
  return {
    rule, severity, message, position,
    line: position === null ? '' : lines.at(position).text,
    related: related.map((other) => ({ message: other.message, path: null, position: other.position, line: lines.at(other.position).text })),
    fingerprint: lines.fingerprint(rule, position),
  };
}
