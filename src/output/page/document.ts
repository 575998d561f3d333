import { escape } from './escape.ts';
import { blocksOf, type Block } from './blocks.ts';
import { Inline } from './inline.ts';
import type { Model } from './model.ts';
import { spansOf } from './spans.ts';
import { inferredFrom, word } from './words.ts';

/** Blocks that the browser lays out together, and not before they come into sight. */
const blocksPerRun = 24;

/** The text as it reads, with what was found in it. */
export function* documentPart(model: Model): Generator<string> {
  const { source, language, report } = model;
  yield `<section id="document" class="doc" aria-labelledby="h-document" tabindex="-1">\n<h2 id="h-document">${word('document', language)}</h2>\n${legend(model)}`;
  if (source === null) yield `<p class="empty">${word('noText', language)}</p>\n`;
  else {
    yield '<div id="text" lang="vi">\n';
    yield* runs(blocksOf(source, model), new Inline(source, spansOf(model), report.source.format === 'markdown'), model);
    yield '</div>\n';
  }
  yield '</section>\n';
}

function legend({ language, report }: Model): string {
  const shapes = [`<span class="m t">88%</span> ${word('targets', language)}`, `<span class="m s">746</span> ${word('statistics', language)}`]
    .concat(`<span class="m t i">88%</span> ${word('inferredKey', language)}`)
    .concat(report.diagnostics.length === 0 ? [] : `<span class="p warning" data-n="1"></span> ${word('findingKey', language)}`);
  const told = [['target', word('markedTarget', language)], ['statistic', word('markedStatistic', language)]]
    .concat(Object.entries(inferredFrom).map(([source, { long }]) => [source, long[language]]))
    .map(([key = '', text = '']) => `<span id="w-${key}">${text}</span>`).join('');
  return `<ul class="legend" aria-label="${word('legend', language)}">${shapes.map((shape) => `<li>${shape}</li>`).join('')}</ul>\n<div hidden>${told}</div>\n`;
}

function* runs(blocks: readonly Block[], inline: Inline, model: Model): Generator<string> {
  for (let at = 0; at < blocks.length; at += blocksPerRun) {
    const run = blocks.slice(at, at + blocksPerRun);
    yield `<div class="run">\n${run.map((block) => element(block, inline, model)).join('')}</div>\n`;
  }
  const rest = inline.rest();
  if (rest !== '') yield `<p>${rest}</p>\n`;
}

function element(block: Block, inline: Inline, model: Model): string {
  const { kind, start, end, index } = block;
  if (kind === 'table') return table(block, inline, model);
  const html = inline.write(start, end);
  if (kind === 'heading') {
    const level = Math.min(6, 2 + (model.places[index]?.depth ?? 1));
    return `<h${level} id="h${index + 1}">${html}</h${level}>\n`;
  }
  if (kind === 'note') return `<p class="note" id="n${index + 1}" tabindex="-1">${html}${backLink(index, model)}</p>\n`;
  return `<p${itemClass(model.source?.slice(start, start + 8) ?? '')}>${html}</p>\n`;
}

function backLink(index: number, { report, language }: Model): string {
  const note = report.footnotes[index];
  return note === undefined || note.reference === null ? '' : `<a class="back" href="#f${index + 1}" aria-label="${escape(`${word('backTo', language)} ${note.label}`)}"></a>`;
}

/** Items of lists hang by their sign. */
function itemClass(head: string): string {
  const found = /^\s*(?:([-–*•])|(\+))\s/.exec(head);
  return found === null ? '' : found[1] === undefined ? ' class="l2"' : ' class="l1"';
}

/** Rows of `| a | b |`; the bars between the cells are kept and not seen. A bar inside a mark parts nothing. */
function table({ rows }: Block, inline: Inline, model: Model): string {
  const source = model.source ?? '';
  const lines = rows.map(({ start, end }) => {
    const edges = barsOf(source, start, end).filter((at) => !inline.covers(at));
    const cells = edges.slice(0, -1).map((at, index) => bar + inline.write(at + 1, edges[index + 1] ?? end));
    return `<tr>${cells.map((html, index) => `<td>${html}${index === cells.length - 1 ? bar : ''}</td>`).join('')}</tr>\n`;
  });
  return `<div class="scroll"><table class="grid"><tbody>\n${lines.join('')}</tbody></table></div>\n`;
}

const bar = '<span class="sign">|</span>';

function barsOf(source: string, start: number, end: number): number[] {
  const found: number[] = [];
  for (let at = source.indexOf('|', start); at >= 0 && at < end; at = source.indexOf('|', at + 1)) found.push(at);
  return found;
}
