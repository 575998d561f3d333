import type { Metadata, Report, Writer } from '../types.ts';
import { chartsPart } from './page/charts.ts';
import { documentPart } from './page/document.ts';
import { escape, scriptJson } from './page/escape.ts';
import { facetsOf, type Facets } from './page/facets.ts';
import { findingsPart } from './page/findings.ts';
import { headPart } from './page/head.ts';
import { listPart, rowsAtOnce, rowsPerPage } from './page/list.ts';
import { modelOf, type Model } from './page/model.ts';
import { script } from './page/script.ts';
import { style } from './page/style.ts';
import { word, type PageWord } from './page/words.ts';
import { renderDate, renderNumber } from './render.ts';
import { inChunks } from './serialize.ts';
import { counted, phrases } from './words.ts';

/** One document as a page that needs nothing but a browser: its text with the figures marked, their table, charts, and what is to be looked at again. */
export const page: Writer = {
  write: (report, { language, source }) => inChunks(pieces(modelOf(report, language, source))),
  single: true,
};

function* pieces(model: Model): Generator<string> {
  const facets = facetsOf(model);
  yield* headPart({ language: model.language, title: titleOf(model.report, model.language), style, script, generator: `kpi-extract ${model.report.generator.version}` });
  yield opening(model);
  yield '<main>\n<div class="panes">\n';
  yield* documentPart(model);
  yield* listPart(model, facets);
  yield '</div>\n';
  yield* chartsPart(model);
  yield* findingsPart(model);
  yield '</main>\n';
  yield footer(model);
  yield `<script type="application/json" id="data">${scriptJson(dataOf(model, facets))}</script>\n<script>${script}</script>\n</body>\n</html>\n`;
}

const titleOf = ({ metadata, source }: Report, language: Model['language']): string => metadata.title ?? source.path ?? word('untitled', language);

function opening({ report, language, indicators, places }: Model): string {
  const targets = indicators.filter(({ kind }) => kind === 'target').length;
  const named = (key: 'target' | 'statistic' | 'section', count: number): string => counted[key][language][count === 1 ? 0 : 1];
  const found = report.diagnostics.length;
  const counts: readonly (readonly [number, string, string])[] = [
    [targets, named('target', targets), '#list'], [indicators.length - targets, named('statistic', indicators.length - targets), '#list'],
    [places.length, named('section', places.length), '#document'], [found, word(found === 1 ? 'place' : 'places', language), '#findings'],
  ];
  const parts: readonly (readonly [string, PageWord])[] = [['document', 'document'], ['list', 'list'], ['charts', 'charts'], ['findings', 'findings']];
  return `<a class="skip" href="#document">${word('toDocument', language)}</a>\n<a class="skip" href="#list">${word('toList', language)}</a>\n`
    + `<header>\n<p class="eyebrow">${word('eyebrow', language)}</p>\n<h1 lang="vi">${escape(titleOf(report, language))}</h1>\n${about(report.metadata, language)}`
    + `<ul class="counts">${counts.map(([count, name, to]) => `<li><a href="${to}"><b>${renderNumber(count, language)}</b> ${name}</a></li>`).join('')}</ul>\n`
    + `<nav aria-label="${word('contents', language)}"><ul>${parts.map(([id, name]) => `<li><a href="#${id}">${word(name, language)}</a></li>`).join('')}</ul></nav>\n</header>\n`;
}

/** `KẾ HOẠCH số 41/KH-LĐLĐ · Sơn Hải, 14/3/2022 · Liên đoàn Lao động`. */
function about({ typeText, number, place, date, issuer }: Metadata, language: Model['language']): string {
  const name = [typeText, number === null ? null : `${phrases.numbered[language]} ${number}`].filter((part) => part !== null).join(' ');
  const when = [place, date === null ? null : renderDate(date, language)].filter((part) => part !== null).join(', ');
  const all = [name, when, issuer ?? ''].filter((part) => part !== '');
  return all.length === 0 ? '' : `<p class="about" lang="vi">${all.map(escape).join(' <span aria-hidden="true">·</span> ')}</p>\n`;
}

function footer({ report: { source, generator }, language }: Model): string {
  const rows = [[word('file', language), source.path], [word('hash', language), source.sha256]].filter(([, value]) => value !== null && value !== '');
  return `<footer>\n<dl>${rows.map(([name, value]) => `<div><dt>${name ?? ''}</dt><dd>${escape(value ?? '')}</dd></div>`).join('')}</dl>\n<p>${word('made', language, { version: escape(generator.version) })}</p>\n</footer>\n`;
}

/** What the script knows beside the page itself: numbers, and our own words. */
function dataOf({ language }: Model, { columns }: Facets): unknown {
  const words: readonly PageWord[] = ['shown', 'shownAll', 'shownSome', 'pageOf'];
  return { ...columns, size: rowsPerPage, first: rowsAtOnce, language, words: Object.fromEntries(words.map((key) => [key, word(key, language)])) };
}
