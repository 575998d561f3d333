import type { ComparedFigure, Language, MatchedFigure, PlanChange, Quantity, TargetResult, Words } from '../../types.ts';
import { changeKinds, verdicts } from '../comparewords.ts';
import { differenceText, figureText, shareText } from '../difference.ts';
import { renderPeriod } from '../render.ts';
import { escape } from './escape.ts';
import { seriesChart, shareBar } from './resultchart.ts';

export const words = {
  title: { vi: 'Kế hoạch và kết quả', en: 'Plan and results' },
  eyebrow: { vi: 'Kết quả thực hiện kế hoạch', en: 'What was promised, what was done' },
  eyebrowPlans: { vi: 'So sánh hai kế hoạch', en: 'Two plans side by side' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  report: { vi: 'Báo cáo', en: 'Report' },
  later: { vi: 'Kế hoạch sau', en: 'Later plan' },
  toList: { vi: 'Đến bảng', en: 'Skip to the table' },
  summary: { vi: 'Tổng hợp', en: 'Summary' },
  table: { vi: 'Từng chỉ tiêu', en: 'Target by target' },
  rows: { vi: 'Bảng, cuộn ngang được', en: 'Table, scrolls sideways' },
  show: { vi: 'Hiển thị', en: 'Show' },
  all: { vi: 'tất cả', en: 'all' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  aim: { vi: 'Mức đề ra', en: 'Aimed at' },
  result: { vi: 'Kết quả', en: 'Result' },
  share: { vi: 'So với mức đề ra', en: 'Share of the target' },
  verdict: { vi: 'Đánh giá', en: 'Verdict' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  change: { vi: 'Thay đổi', en: 'Change' },
  quotes: { vi: 'Dẫn chứng', en: 'Where it stands' },
  line: { vi: 'dòng', en: 'line' },
  series: { vi: 'Kết quả theo thời gian', en: 'Results over time' },
  doubt: { vi: 'có thể là', en: 'perhaps' },
  made: { vi: 'Lập bằng kpi-extract {version}, hoàn toàn theo quy tắc; mọi kết luận cần được đối chiếu với văn bản.', en: 'Made by kpi-extract {version}, by rules alone; hold every verdict against the documents.' },
} as const satisfies Record<string, Words>;

/** One row: the target, what was found, and below it both places in their own words. */
export function targetRow(result: TargetResult, index: number, language: Language): string {
  const { target, verdict, series, decidedBy, share } = result;
  const decided = decidedBy === null ? series[0] ?? null : series[decidedBy] ?? null;
  const found = decided === null ? '' : `${verdict === 'doubtful' ? `<small>${words.doubt[language]}</small> ` : ''}${escape(figureText(decided.figure, language))}${decided.time === null ? '' : ` <small>${escape(decided.time)}</small>`}`;
  const difference = decided === null || verdict === 'doubtful' ? '' : escape(differenceText(share === null ? decided : { ...decided, share: null }, target.quantity, language));
  const chart = series.length > 1 ? seriesChart(result, `c${index}`, words.series[language], language) : '';
  const places = quotes([[words.plan[language], target], ...series.map((each): [string, ComparedFigure] => [reportName(each, language), each.figure])], language, chart);
  return row(verdict, [
    label(target),
    `<b>${escape(figureText(target, language))}</b>${period(target, language)}`, found, share === null || verdict === 'doubtful' ? difference : `${shareBar(share, verdict)}<span>${shareText(share, language)}</span> <small>${difference}</small>`,
    `<span class="v v-${verdict}">${verdicts[verdict][language]}</span>`,
  ], [words.target, words.aim, words.result, words.share, words.verdict], places, language);
}

export function changeRow({ kind, before, after, difference, share }: PlanChange, language: Language): string {
  const figure = before ?? after;
  if (figure === null) return '';
  const said = (each: ComparedFigure | null): string => (each === null ? '—' : `<b>${escape(figureText(each, language))}</b>${period(each, language)}`);
  const places = [before === null ? [] : [[words.plan[language], before] as [string, ComparedFigure]], after === null ? [] : [[words.later[language], after] as [string, ComparedFigure]]].flat();
  return row(kind, [
    label(figure), said(before), said(after), before === null || after === null ? '' : escape(differenceText({ difference, share }, before.quantity, language)),
    `<span class="v v-${kind}">${changeKinds[kind][language]}</span>`,
  ], [words.target, words.before, words.after, words.difference, words.change], quotes(places, language, ''), language);
}

/** Heads stand in each cell for narrow screens; what is quoted has a row of its own. */
function row(kind: string, cells: readonly string[], heads: readonly Words[], places: string, language: Language): string {
  const [first = '', ...rest] = cells;
  return `<tr class="r-${kind}"><th scope="row" class="c-label">${first}</th>${rest.map((cell, i) => `<td data-h="${heads[i + 1]?.[language] ?? ''}">${cell}</td>`).join('')}</tr>\n<tr class="r-${kind} places"><td colspan="${cells.length}">${places}</td></tr>\n`;
}

const label = ({ label: text, section }: ComparedFigure): string => `<span lang="vi">${escape(text)}</span>${section === null || section.path === null ? '' : ` <small>${escape(section.path)}</small>`}`;

function period(figure: ComparedFigure, language: Language): string {
  const text = renderPeriod(figure.period, language);
  return text === '' ? '' : ` <small>${escape(text)}</small>`;
}

const reportName = ({ time }: MatchedFigure, language: Language): string => (time === null ? words.report[language] : `${words.report[language]} ${time}`);

function quotes(places: readonly (readonly [name: string, figure: ComparedFigure])[], language: Language, chart: string): string {
  const quoted = places.map(([name, { path, position, sentence, quantity }]) =>
    `<div><dt>${escape(name)} <small>${path === null ? '' : `${escape(path)}, `}${words.line[language]} ${position.start.line}</small></dt><dd lang="vi">${marked(sentence, quantity)}</dd></div>`);
  return `<details><summary>${words.quotes[language]}</summary><dl class="quotes">${quoted.join('')}</dl>${chart}</details>`;
}

/** The figure within its sentence. */
function marked(sentence: string, { text }: Quantity): string {
  const at = sentence.indexOf(text);
  return at < 0 || text === '' ? escape(sentence) : `${escape(sentence.slice(0, at))}<mark>${escape(text)}</mark>${escape(sentence.slice(at + text.length))}`;
}
