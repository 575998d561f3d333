import * as z from 'zod';
import type { CheckReport, Report } from '../types.ts';

/* The report's shape once more, as data: order and names are those of the contract, and `SameShape` holds both to one another. */

const nullable = <Shape extends z.ZodType>(shape: Shape) => z.union([shape, z.null()]);
const string = z.string();
const count = z.int().min(0);
const date = z.string().meta({ description: 'ISO 8601, as short as the text has it: a year, a month or a day' });
const id = z.string().meta({ description: 'unique in the report' });

const point = z.object({ line: z.int().min(1), column: z.int().min(1), offset: count })
  .meta({ id: 'Point', description: 'line and column from 1, offset from 0, in UTF-16 code units of the decoded source' });
const position = z.object({ start: point, end: point }).meta({ id: 'Position', description: 'half-open: end is the first place after' });

const role = z.enum([
  'basis', 'purpose', 'requirements', 'purpose-requirements', 'targets', 'tasks', 'implementation', 'context', 'advantages', 'difficulties',
  'results', 'assessment', 'limitations', 'causes', 'lessons', 'proposals', 'other',
]).meta({ id: 'Role' });
const documentType = z.enum(['plan', 'programme', 'report', 'resolution', 'project', 'directive', 'decision', 'other']);
const comparator = z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'between']);
const severity = z.enum(['error', 'warning', 'info']);
export const generator = z.object({ name: z.literal('kpi-extract'), version: string });

export const metadata = z.object({
  type: documentType,
  typeText: nullable(string),
  number: nullable(string),
  place: nullable(string),
  date: nullable(date),
  title: nullable(string),
  issuer: nullable(string),
  signatory: nullable(z.object({ name: nullable(string), title: nullable(string), onBehalfOf: nullable(string) })),
  recipients: z.array(string),
}).meta({ id: 'Metadata' });

const section = z.object({
  id,
  number: nullable(string),
  title: string,
  level: z.int().min(1),
  role,
  path: nullable(string).meta({ description: 'numbers of the headings from the outermost down: II/1' }),
  position,
  get children() {
    return z.array(section);
  },
}).meta({ id: 'Section' });

const footnote = z.object({
  id,
  label: string,
  text: string,
  position,
  reference: nullable(z.object({ position, sectionId: nullable(string), sentence: string })),
}).meta({ id: 'Footnote' });

const quantity = z.object({
  text: string.meta({ description: 'as it stands in the source, white space folded' }),
  comparator,
  value: nullable(z.number()).meta({ description: 'in the base unit; null where comparator is between' }),
  min: nullable(z.number()),
  max: nullable(z.number()),
  numerator: nullable(z.number()),
  denominator: nullable(z.number()),
  unit: nullable(string).meta({ description: '%, ISO 4217, UCUM, or the counted noun' }),
  unitText: nullable(string),
  per: z.array(string).meta({ description: 'the rate, outermost last' }),
}).meta({ id: 'Quantity' });

const period = z.object({
  start: nullable(date),
  end: nullable(date),
  every: nullable(string),
  text: nullable(string),
  source: nullable(z.enum(['clause', 'sentence', 'list', 'heading', 'footnote'])),
}).meta({ id: 'Period' });

export const indicator = z.object({
  id,
  kind: z.enum(['target', 'statistic']),
  label: string,
  quantity,
  change: nullable(z.enum(['increase', 'decrease'])),
  period,
  section: nullable(z.object({ id: string, path: nullable(string), title: string, role })),
  footnote: nullable(string).meta({ description: "the footnote's label" }),
  partOf: nullable(string).meta({ description: 'id of the total' }),
  equivalentTo: nullable(string).meta({ description: 'id of the quantity that this one restates' }),
  sentence: string,
  position: position.meta({ description: 'of quantity.text' }),
}).meta({ id: 'Indicator' });

const citation = z.object({
  type: nullable(string),
  number: nullable(string),
  date: nullable(date),
  issuer: nullable(string),
  text: string,
  position,
}).meta({ id: 'Citation' });

const numerals = z.object({
  total: count,
  byClass: z.object({
    target: count, statistic: count, norm: count, reference: count, date: count, ordinal: count, enumerator: count, structural: count,
  }),
  unclassified: z.array(z.object({ text: string, sentence: string, position }).meta({ id: 'Numeral' })),
});

const diagnostic = z.object({
  rule: string.meta({ description: 'area/what-is-wrong' }),
  severity,
  message: string,
  position: nullable(position),
  related: z.array(z.object({ message: string, position })),
}).meta({ id: 'Diagnostic' });

export const report = z.object({
  schemaVersion: z.literal('1'),
  generator,
  source: z.object({
    path: nullable(string), format: string, encoding: string,
    sha256: string.meta({ description: 'of the bytes; empty where only a string was given' }), characters: count, lines: count,
    pages: nullable(z.array(z.object({ page: count, method: z.enum(['text', 'pdftotext', 'ocr', 'blank', 'none']) }))).meta({ description: 'how each page was read; null where the format has no pages' }),
  }),
  metadata,
  sections: z.array(section),
  footnotes: z.array(footnote),
  indicators: z.array(indicator),
  citations: z.array(citation),
  numerals,
  diagnostics: z.array(diagnostic),
}).meta({ id: 'Report' });

const output = z.union([report, z.array(report)]).meta({
  title: 'kpi-extract',
  description: 'What kpi-extract --format json prints: one report for one input, an array for several. Fields may be added within version 1.',
});

const checkDiagnostic = z.object({
  rule: string.meta({ description: 'area/what-is-wrong' }),
  severity,
  message: string.meta({ description: 'what was found and what was expected, in the chosen language' }),
  position: nullable(position).meta({ description: 'null: the document as a whole' }),
  related: z.array(z.object({ message: string, path: nullable(string).meta({ description: 'The document of the place; null: standard input' }), position })),
  fingerprint: string.meta({ description: 'the same for the same finding wherever its line has moved to' }),
}).meta({ id: 'CheckDiagnostic' });

const checkReport = z.object({
  schemaVersion: z.literal('1'),
  generator,
  files: z.array(z.object({
    path: nullable(string).meta({ description: 'as given; null: standard input' }),
    failure: nullable(string).meta({ description: 'why the document could not be read; then nothing was looked for in it' }),
    diagnostics: z.array(checkDiagnostic),
  }).meta({ id: 'CheckedDocument' })),
  summary: z.object({ files: count, failed: count, errors: count, warnings: count, infos: count }),
}).meta({
  title: 'kpi-extract check',
  description: 'What kpi-extract check --reporter json prints. Fields may be added within version 1.',
});

// The usual test of identity: two conditional types are one only where what they ask about is.
/* eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters */
export type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends (<T>() => T extends Other ? 1 : 2) ? true : false;
/** Do not compile where `types.ts` and this file differ. */
export const sameShape: Same<z.infer<typeof report>, Report> = true;
export const sameCheckShape: Same<z.infer<typeof checkReport>, CheckReport> = true;

export type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schema (draft 2020-12) of the JSON output. Further fields are allowed: one is added without notice. */
export function schema(): JsonSchema {
  return z.toJSONSchema(output, { target: 'draft-2020-12', io: 'input' });
}

/** The same of what `check --reporter json` prints. */
export function checkSchema(): JsonSchema {
  return z.toJSONSchema(checkReport, { target: 'draft-2020-12', io: 'input' });
}
