import type { across, applyEdits, readDocument, ReadDocument, rules, Severities } from '../extract.ts';
import type { AcrossDocument, AcrossFinding, CheckedFile, Diagnostic, Language, LocatedFinding, Reader, RelatedPlace, Source } from '../types.ts';
import type { Input } from './document.ts';
import { Lines } from './lines.ts';
import { compared } from './order.ts';
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
  readonly sha256: string;
  readonly cites: Omit<AcrossDocument, 'name'>;
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

  add(input: Input, { text, sha256 }: Source, { report }: ReadDocument, project: Project): void {
    const lines = new Lines(text);
    const { metadata: { place, issuer }, citations } = report;
    const findings = report.diagnostics.map((diagnostic) => locate(diagnostic, lines));
    lines.keep(citations.map(({ position }) => position));
    this.#files.push({ input, findings, lines, severities: this.#severitiesIn(project), sha256, cites: { place, issuer, citations } });
  }

  fail({ path, name }: Input, failure: string): void {
    this.#files.push({ path, name, findings: [], failure });
  }

  /**
   * What was found, in the order of the run. What shows only between documents stands with the later of them by name, whatever the order of
   * the run; a copy is no witness against its original.
   */
  finish(): readonly CheckedFile[] {
    const all = this.#files.filter((file): file is Checked => 'lines' in file).sort((a, b) => compared(a.input.path ?? '', b.input.path ?? ''));
    const known = new Set<string>();
    const read = all.filter(({ sha256 }) => !known.has(sha256) && known.add(sha256));
    const found = this.#engine.across(read.map(({ input, cites }) => ({ name: input.name, ...cites })));
    for (const finding of found) this.#addAcross(read, finding);
    if (found.length > 0) for (const { findings } of read) findings.sort(inOrder);
    return this.#files.map((file) => ('lines' in file ? { path: file.input.path, name: file.input.name, findings: file.findings, failure: null } : file));
  }

  #addAcross(read: readonly Checked[], { document, rule, severity: usual, position, message, related }: AcrossFinding): void {
    const file = read[document] as Checked;
    const severity = file.severities[rule] ?? usual;
    if (severity === 'off') return;
    const places = related.map((other): RelatedPlace => {
      const { input, lines } = read[other.document] as Checked;
      return { message: other.message[this.#language], file: input, position: other.position, line: lines.at(other.position).text };
    });
    const finding = { rule, severity, message: message[this.#language], position, line: file.lines.at(position).text, related: places, fingerprint: file.lines.fingerprint(rule, position) };
    file.findings.push(finding);
  }

  #severitiesIn({ rules: ofProject }: Project): Severities {
    return { ...ofProject, ...this.#severities };
  }
}

/** In document order; what is said of the whole document first. */
const inOrder = (a: LocatedFinding, b: LocatedFinding): number => (a.position?.start.offset ?? -1) - (b.position?.start.offset ?? -1);

function locate({ rule, severity, message, position, related }: Diagnostic, lines: Lines): LocatedFinding {
  return {
    rule, severity, message, position,
    line: position === null ? '' : lines.at(position).text,
    related: related.map((other) => ({ message: other.message, file: null, position: other.position, line: lines.at(other.position).text })),
    fingerprint: lines.fingerprint(rule, position),
  };
}
