import type { Indicator } from '../../types.ts';
import { renderPeriod, renderQuantity, renderUnit } from '../render.ts';
import { changes, kinds } from '../words.ts';
import { escape } from './escape.ts';
import { nameOptions, sectionOptions, type Facets } from './facets.ts';
import { sectionName, type Model } from './model.ts';
import { inferredFrom, word, type PageWord } from './words.ts';

/** Rows that the table shows at a time. */
export const rowsPerPage = 200;
/** Those of them that come at once; the others follow in bodies that a browser with scripts leaves out at first. */
export const rowsAtOnce = 24;

const columns: readonly (readonly [key: string, name: PageWord])[] = [
  ['kind', 'kind'], ['label', 'label'], ['value', 'value'], ['unit', 'unit'], ['date', 'period'], ['section', 'section'], ['note', 'note'],
];

/** The table of indicators with its filters. */
export function* listPart(model: Model, facets: Facets): Generator<string> {
  const { language, indicators } = model;
  yield `<section id="list" class="list" aria-labelledby="h-list" tabindex="-1">\n<h2 id="h-list">${word('list', language)}</h2>\n`;
  yield filters(model, facets);
  yield `<p id="status" role="status">${word('shownAll', language, { all: indicators.length })}</p>\n`;
  yield `<table id="table" class="rows" aria-describedby="about"><caption id="about">${word('caption', language)}</caption>\n<thead><tr>`;
  // Browsers do not repeat buttons at the head of each sheet of paper.
  for (const [key, name] of columns) yield `<th scope="col" class="c-${key}"><button type="button" data-sort="${key}" disabled>${word(name, language)}</button><span class="paper" aria-hidden="true">${word(name, language)}</span></th>`;
  yield '</tr></thead>\n';
  yield '<tbody id="rows">\n';
  for (let index = 0; index < indicators.length; index += 1) {
    if (index === rowsAtOnce) yield '</tbody>\n<tbody class="later">\n';
    yield row(model, index);
  }
  yield '</tbody>\n';
  yield `</table>\n<p id="nothing" class="empty"${indicators.length === 0 ? '' : ' hidden'}>${word('nothing', language)}</p>\n`;
  yield `<nav id="pager" class="pager" aria-label="${word('pager', language)}" hidden><button type="button" id="previous">${word('previous', language)}</button> `;
  yield `<span id="page"></span> <button type="button" id="next">${word('next', language)}</button></nav>\n</section>\n`;
}

/** Of use with scripts only: hidden until the script shows them. */
function filters(model: Model, { columns: data, units, periods }: Facets): string {
  const { language } = model;
  const select = (key: string, name: PageWord, options: string): string =>
    `<p class="f-${key}"><label for="by-${key}">${word(name, language)}</label><select id="by-${key}"><option value="">${word('all', language)}</option>${options}</select></p>\n`;
  return `<div id="filters" class="filters" role="search" aria-label="${word('filters', language)}" hidden>\n`
    + `<p class="f-search"><label for="search">${word('search', language)} <small>(${word('searchHint', language)})</small></label><input id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="esc"></p>\n`
    + select('kind', 'kind', `<option value="0">${kinds.target[language]}</option><option value="1">${kinds.statistic[language]}</option>`)
    + select('section', 'section', sectionOptions(model, data))
    + select('unit', 'unit', nameOptions(units, language))
    + select('period', 'period', nameOptions(periods, language))
    + `<p class="f-clear"><button type="button" id="clear">${word('clear', language)}</button> <small id="esc">${word('escapeHint', language)}</small></p>\n</div>\n`;
}

function row(model: Model, index: number): string {
  const { language, indicators } = model;
  const indicator = indicators[index];
  if (indicator === undefined) return '';
  const { kind, quantity, section } = indicator;
  return `<tr id="r${index + 1}"><td class="c-kind"><span class="tag ${kind === 'target' ? 't' : 's'}">${kinds[kind][language]}</span></td>`
    + `<th scope="row" class="c-label">${label(model, indicator, index)}</th>`
    + `<td class="c-value">${escape(renderQuantity(quantity, language))}</td><td class="c-unit">${escape(renderUnit(quantity, language))}</td>`
    + `${period(indicator, model)}<td class="c-section">${section === null ? '' : escape(sectionName(section))}</td><td class="c-note">${note(indicator, model)}</td></tr>\n`;
}

function label(model: Model, { label: text, change, partOf, equivalentTo }: Indicator, index: number): string {
  const { language } = model;
  const rise = change === null ? '' : ` <small>(${changes[change][language]})</small>`;
  return `<a href="#m${index + 1}" lang="vi">${text === '' ? '–' : escape(text)}</a>${rise}${other(model, 'partOf', partOf)}${other(model, 'sameAs', equivalentTo)}`;
}

function other({ language, indicators, indexById }: Model, name: PageWord, id: string | null): string {
  const found = indicators[id === null ? -1 : indexById.get(id) ?? -1];
  return found === undefined ? '' : ` <small class="of">${word(name, language)} ${escape(renderQuantity(found.quantity, language))}</small>`;
}

/** What was inferred looks so, and says so. */
function period({ period: own }: Indicator, { language }: Model): string {
  const text = escape(renderPeriod(own, language));
  const from = own.source === null ? undefined : inferredFrom[own.source];
  return from === undefined ? `<td class="c-date">${text}</td>` : `<td class="c-date i"><span>${text}</span> <small>${from.short[language]}</small></td>`;
}

function note({ footnote }: Indicator, { noteByLabel }: Model): string {
  if (footnote === null) return '';
  const index = noteByLabel.get(footnote);
  return index === undefined ? escape(footnote) : `<a href="#n${index + 1}">${escape(footnote)}</a>`;
}
