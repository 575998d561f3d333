import { renderPeriod, renderQuantity } from '../render.ts';
import { deadlineChart, partChart } from './chart.ts';
import { escape } from './escape.ts';
import { breakdownsOf, seriesOf, type Dot } from './measures.ts';
import type { Model } from './model.ts';
import { word, type PageWord } from './words.ts';

/** Charts of a sort; a collection of documents would have thousands. */
const most = 48;

/** Targets over their deadlines, and figures with their parts. Each chart says in words what it shows, and has its figures beside it. */
export function* chartsPart(model: Model): Generator<string> {
  const { language } = model;
  const [series, breakdowns] = [seriesOf(model), breakdownsOf(model)];
  yield `<section id="charts" class="charts" aria-labelledby="h-charts" tabindex="-1">\n<h2 id="h-charts">${word('charts', language)}</h2>\n`;
  if (series.length + breakdowns.length === 0) yield `<p class="empty">${word('noCharts', language)}</p>\n`;
  yield* group(model, 'deadlines', series.map((each, index) => () => {
    const title = titled(each.label, each.unit);
    const about = `${word('deadlineChart', language, { label: each.label })} ${told(each.dots, model, ({ year }) => String(year))}`;
    return figure(model, title, deadlineChart(each, { id: `c${index + 1}`, title, about, language }), ['deadline', each.dots.map((dot) => [dot, renderPeriod(dot.indicator.period, language)])]);
  }));
  yield* group(model, 'parts', breakdowns.map((each, index) => () => {
    const { whole, parts, unit } = each;
    const title = titled(whole.indicator.label, unit);
    const about = `${word('partChart', language, { label: whole.indicator.label })} ${told([whole, ...parts], model, ({ indicator }) => indicator.label)}`;
    return figure(model, title, partChart(each, { id: `b${index + 1}`, title, about, language }), ['label', [whole, ...parts].map((dot) => [dot, dot.indicator.label])]);
  }));
  yield '</section>\n';
}

const titled = (label: string, unit: string): string => (unit === '' ? label : `${label} (${unit})`);

function* group({ language }: Model, name: 'deadlines' | 'parts', draw: readonly (() => string)[]): Generator<string> {
  if (draw.length === 0) return;
  yield `<h3>${word(name, language)}</h3>\n`;
  if (draw.length > most) yield `<p>${word('more', language, { shown: most, n: draw.length })}</p>\n`;
  yield '<div class="figures">\n';
  for (const one of draw.slice(0, most)) yield one();
  yield '</div>\n';
}

function told<Each extends Dot>(dots: readonly Each[], { language }: Model, name: (dot: Each) => string): string {
  return `${dots.map((dot) => `${name(dot)}: ${renderQuantity(dot.indicator.quantity, language)}`).join('; ')}.`;
}

function figure({ language }: Model, title: string, drawing: string, [head, rows]: readonly [PageWord, readonly (readonly [Dot, string])[]]): string {
  const lines = rows.map(([{ index, indicator }, name]) =>
    `<tr><th scope="row">${escape(name)}</th><td><a href="#m${index + 1}">${escape(renderQuantity(indicator.quantity, language))}</a></td></tr>`).join('');
  return `<figure>\n<figcaption lang="vi">${escape(title)}</figcaption>\n${drawing}\n<details><summary>${word('data', language)}</summary>`
    + `<table class="data"><thead><tr><th scope="col">${word(head, language)}</th><th scope="col">${word('value', language)}</th></tr></thead><tbody>${lines}</tbody></table></details>\n</figure>\n`;
}
