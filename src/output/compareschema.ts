import * as z from 'zod';
import type { Comparison } from '../types.ts';
import { generator, indicator, metadata, type JsonSchema, type Same } from './schema.ts';

/* The shape of a comparison, as `schema.ts` has that of a report. */

const nullable = <Shape extends z.ZodType>(shape: Shape) => z.union([shape, z.null()]);
const count = z.int().min(0);
const { type, number, title, date } = metadata.shape;
const time = nullable(z.string()).meta({ description: 'a year (2024) or a month (2024-06)' });

const document = z.object({ path: nullable(z.string()), type, number, title, date, time }).meta({ id: 'ComparedDocument' });

const figure = indicator.pick({ id: true, label: true, quantity: true, change: true, period: true, section: true, footnote: true, sentence: true, position: true }).extend({
  document: count.meta({ description: 'index into documents: 0 is the plan' }),
  path: nullable(z.string()),
}).meta({ id: 'ComparedFigure' });

const reason = z.object({
  kind: z.enum([
    'words', 'unit', 'unit-converted', 'unit-share', 'unit-unlike', 'unit-unsaid', 'rate-converted', 'who', 'who-unsaid', 'subject', 'number', 'flow', 'stock', 'opposite',
    'time', 'time-other', 'time-unsaid', 'plan-stated', 'plan-share', 'plan-share-other', 'share-only', 'place', 'part', 'rare-unit', 'level', 'other-target', 'rival', 'user',
  ]),
  detail: z.string(),
  factor: z.number().min(0).meta({ description: 'what the score was multiplied by' }),
}).meta({ id: 'Reason' });

const score = z.number().min(0).max(1);
const chosenBy = z.enum(['program', 'user']);
const runnerUp = z.object({ figure, score, reasons: z.array(reason) }).meta({ id: 'RunnerUp' });
const difference = nullable(z.number()).meta({ description: "in the target's unit" });
const share = nullable(z.number()).meta({ description: 'of what was aimed at; 1 is all of it' });

const match = z.object({
  figure,
  time,
  value: nullable(z.number()).meta({ description: "in the target's unit; null where only a share of the plan is told" }),
  verdict: z.enum(['met', 'unmet', 'on-the-way', 'doubtful']),
  difference,
  share,
  score,
  chosenBy,
  reasons: z.array(reason),
  runnersUp: z.array(runnerUp),
}).meta({ id: 'MatchedFigure' });

const target = z.object({
  target: figure,
  verdict: z.enum(['met', 'unmet', 'on-the-way', 'doubtful', 'not-found']),
  difference,
  share,
  decidedBy: nullable(count).meta({ description: 'index into series' }),
  series: z.array(match).meta({ description: 'in the order of time, at most one figure a report' }),
  runnersUp: z.array(runnerUp),
}).meta({ id: 'TargetResult' });

const change = z.object({
  kind: z.enum(['added', 'dropped', 'raised', 'lowered', 'changed', 'unchanged', 'doubtful']),
  before: nullable(figure),
  after: nullable(figure),
  difference,
  share,
  score: nullable(score),
  chosenBy: nullable(chosenBy),
  reasons: z.array(reason),
  runnersUp: z.array(runnerUp),
}).meta({ id: 'PlanChange' });

const comparison = z.object({
  schemaVersion: z.literal('1'),
  generator,
  mode: z.enum(['results', 'plans']),
  documents: z.array(document),
  targets: z.array(target),
  changes: z.array(change),
  summary: z.object({
    targets: count, met: count, unmet: count, onTheWay: count, doubtful: count, notFound: count,
    added: count, dropped: count, raised: count, lowered: count, changed: count, unchanged: count,
  }),
}).meta({ title: 'kpi-extract compare', description: 'What kpi-extract compare --format json prints. Fields may be added within version 1.' });

/** Does not compile where `types.ts` and this file differ. */
export const sameComparisonShape: Same<z.infer<typeof comparison>, Comparison> = true;

/** JSON Schema (draft 2020-12) of what `compare --format json` prints. */
export function comparisonSchema(): JsonSchema {
  return z.toJSONSchema(comparison, { target: 'draft-2020-12', io: 'input' });
}
