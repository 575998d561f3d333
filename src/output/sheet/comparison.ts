import type { ComparedFigure, Comparison, Language, MatchedFigure, PlanChange, TargetResult } from '../../types.ts';
import { figureText } from '../difference.ts';
import { renderPeriod } from '../render.ts';
import { changeKinds, verdicts } from '../comparewords.ts';
import { isDay, type Cell, type Sheet } from './sheets.ts';

/** The sheets of a comparison: what became of the targets, every figure that speaks to one, the documents. */
export function comparisonSheets(comparison: Comparison, language: Language): Sheet[] {
  const sheets = comparison.mode === 'results'
    ? [sheetOf(words.targets[language], comparison.targets, targetColumns, language), sheetOf(words.series[language], comparison.targets.flatMap((result) => result.series.map((matched) => ({ result, matched }))), seriesColumns, language)]
    : [sheetOf(words.changes[language], comparison.changes, changeColumns, language)];
  return [...sheets, sheetOf(words.documents[language], comparison.documents, documentColumns, language)];
}

interface Column<Item> {
  readonly head: { readonly vi: string; readonly en: string };
  readonly width: number;
  readonly say: (item: Item, language: Language) => Cell;
}

function sheetOf<Item>(name: string, items: readonly Item[], columns: readonly Column<Item>[], language: Language): Sheet {
  return { name, heads: columns.map(({ head }) => head[language]), widths: columns.map(({ width }) => width), rows: items.map((item) => columns.map(({ say }) => say(item, language))) };
}

const text = (value: string | null): Cell => ({ value, type: 'text' });
const prose = (value: string | null): Cell => ({ value, type: 'prose' });
const plain = (value: number | null): Cell => ({ value, type: 'plain' });
const share = (value: number | null): Cell => ({ value: value === null ? null : Number(value.toFixed(3)), type: 'percent' });

/** A number in a unit: percents as Excel has them. */
function amount(value: number | null, unit: string | null): Cell {
  if (value === null) return plain(null);
  return unit === '%' ? { value: Number((value / 100).toPrecision(15)), type: 'percent' } : { value: Number(value.toPrecision(15)), type: 'number' };
}

const aimOf = ({ quantity: { value, min, unit } }: ComparedFigure): Cell => amount(value ?? min, unit);
const decided = ({ series, decidedBy }: TargetResult): MatchedFigure | null => (decidedBy === null ? null : series[decidedBy] ?? null);

const words = {
  targets: { vi: 'Chỉ tiêu và kết quả', en: 'Targets and results' },
  series: { vi: 'Kết quả theo thời gian', en: 'Results over time' },
  changes: { vi: 'Thay đổi', en: 'Changes' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  id: { vi: 'Mã', en: 'Id' },
  resultId: { vi: 'Mã trong báo cáo', en: 'Id in the report' },
  lineBefore: { vi: 'Dòng (trước)', en: 'Line before' },
  sentenceBefore: { vi: 'Câu (trước)', en: 'Sentence before' },
  lineAfter: { vi: 'Dòng (sau)', en: 'Line after' },
  sentenceAfter: { vi: 'Câu (sau)', en: 'Sentence after' },
  label: { vi: 'Chỉ tiêu', en: 'Target' },
  aim: { vi: 'Mức đề ra', en: 'Aimed at' },
  aimNumber: { vi: 'Mức đề ra (số)', en: 'Aimed at (number)' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  period: { vi: 'Kỳ', en: 'Period' },
  verdict: { vi: 'Đánh giá', en: 'Verdict' },
  result: { vi: 'Kết quả', en: 'Result' },
  resultText: { vi: 'Kết quả (nguyên văn)', en: 'Result as written' },
  resultLabel: { vi: 'Nội dung trong báo cáo', en: 'What the report says' },
  time: { vi: 'Thời điểm', en: 'Time' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  share: { vi: 'So với mức đề ra', en: 'Share of the target' },
  score: { vi: 'Độ chắc chắn', en: 'Certainty' },
  section: { vi: 'Mục', en: 'Section' },
  planLine: { vi: 'Dòng trong kế hoạch', en: 'Line in the plan' },
  planSentence: { vi: 'Câu trong kế hoạch', en: 'Sentence in the plan' },
  report: { vi: 'Báo cáo', en: 'Report' },
  reportLine: { vi: 'Dòng trong báo cáo', en: 'Line in the report' },
  reportSentence: { vi: 'Câu trong báo cáo', en: 'Sentence in the report' },
  change: { vi: 'Thay đổi', en: 'Change' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  document: { vi: 'Văn bản', en: 'Document' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  title: { vi: 'Tiêu đề', en: 'Title' },
  date: { vi: 'Ngày ban hành', en: 'Date' },
  speaksOf: { vi: 'Nói về', en: 'Speaks of' },
} as const;

const targetColumns: readonly Column<TargetResult>[] = [
  { head: words.id, width: 6, say: ({ target }) => text(target.id) },
  { head: words.label, width: 46, say: ({ target }) => prose(target.label) },
  { head: words.aim, width: 20, say: ({ target }, language) => text(figureText(target, language)) },
  { head: words.aimNumber, width: 14, say: ({ target }) => aimOf(target) },
  { head: words.unit, width: 12, say: ({ target }) => text(target.quantity.unit) },
  { head: words.period, width: 12, say: ({ target }, language) => text(renderPeriod(target.period, language)) },
  { head: words.verdict, width: 16, say: ({ verdict }, language) => text(verdicts[verdict][language]) },
  { head: words.result, width: 14, say: (result) => amount(decided(result)?.value ?? null, result.target.quantity.unit) },
  { head: words.time, width: 10, say: (result) => text(decided(result)?.time ?? null) },
  { head: words.difference, width: 14, say: ({ difference, target }) => amount(difference, target.quantity.unit) },
  { head: words.share, width: 10, say: (result) => share(result.share) },
  { head: words.section, width: 9, say: ({ target }) => text(target.section?.path ?? null) },
  { head: words.planLine, width: 8, say: ({ target }) => plain(target.position.start.line) },
  { head: words.planSentence, width: 60, say: ({ target }) => prose(target.sentence) },
  { head: words.report, width: 24, say: (result) => text(decided(result)?.figure.path ?? null) },
  { head: words.reportLine, width: 8, say: (result) => plain(decided(result)?.figure.position.start.line ?? null) },
  { head: words.reportSentence, width: 60, say: (result) => prose(decided(result)?.figure.sentence ?? null) },
];

const seriesColumns: readonly Column<{ readonly result: TargetResult; readonly matched: MatchedFigure }>[] = [
  { head: words.label, width: 46, say: ({ result }) => prose(result.target.label) },
  { head: words.aim, width: 20, say: ({ result }, language) => text(figureText(result.target, language)) },
  { head: words.report, width: 24, say: ({ matched }) => text(matched.figure.path) },
  { head: words.resultId, width: 6, say: ({ matched }) => text(matched.figure.id) },
  { head: words.time, width: 10, say: ({ matched }) => text(matched.time) },
  { head: words.resultText, width: 20, say: ({ matched }) => text(matched.figure.quantity.text) },
  { head: words.result, width: 14, say: ({ result, matched }) => amount(matched.value, result.target.quantity.unit) },
  { head: words.share, width: 10, say: ({ matched }) => share(matched.share) },
  { head: words.verdict, width: 16, say: ({ matched }, language) => text(verdicts[matched.verdict][language]) },
  { head: words.score, width: 8, say: ({ matched }) => share(matched.score) },
  { head: words.resultLabel, width: 46, say: ({ matched }) => prose(matched.figure.label) },
  { head: words.reportLine, width: 8, say: ({ matched }) => plain(matched.figure.position.start.line) },
  { head: words.reportSentence, width: 60, say: ({ matched }) => prose(matched.figure.sentence) },
];

const either = ({ before, after }: PlanChange): ComparedFigure | null => before ?? after;
const changeColumns: readonly Column<PlanChange>[] = [
  { head: words.change, width: 14, say: ({ kind }, language) => text(changeKinds[kind][language]) },
  { head: words.label, width: 46, say: (change) => prose(either(change)?.label ?? null) },
  { head: words.unit, width: 12, say: (change) => text(either(change)?.quantity.unit ?? null) },
  { head: words.before, width: 20, say: ({ before }, language) => text(before === null ? null : figureText(before, language)) },
  { head: words.after, width: 20, say: ({ after }, language) => text(after === null ? null : figureText(after, language)) },
  { head: words.difference, width: 14, say: (change) => amount(change.difference, either(change)?.quantity.unit ?? null) },
  { head: words.lineBefore, width: 8, say: ({ before }) => plain(before?.position.start.line ?? null) },
  { head: words.sentenceBefore, width: 60, say: ({ before }) => prose(before?.sentence ?? null) },
  { head: words.lineAfter, width: 8, say: ({ after }) => plain(after?.position.start.line ?? null) },
  { head: words.sentenceAfter, width: 60, say: ({ after }) => prose(after?.sentence ?? null) },
];

const documentColumns: readonly Column<Comparison['documents'][number]>[] = [
  { head: words.document, width: 30, say: ({ path }) => text(path) },
  { head: words.number, width: 18, say: ({ number }) => text(number) },
  { head: words.title, width: 60, say: ({ title }) => prose(title) },
  { head: words.date, width: 12, say: ({ date }) => (date !== null && isDay(date) ? { value: date, type: 'date' } : text(date)) },
  { head: words.speaksOf, width: 12, say: ({ time }) => text(time) },
];
