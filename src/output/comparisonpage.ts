import type { Comparison, Language, PlanChange, TargetResult, Words } from '../types.ts';
import { changeKinds, verdicts } from './comparewords.ts';
import { escape } from './page/escape.ts';
import { changeRow, targetRow, words } from './page/comparisonrows.ts';
import { comparisonStyle } from './page/comparisonstyle.ts';
import { headPart } from './page/head.ts';
import { summaryChart } from './page/resultchart.ts';
import { style } from './page/style.ts';

/** A comparison as a page that needs nothing but a browser, and no script: what was promised, what was done, and where both stand. */
export function* comparisonPage(comparison: Comparison, language: Language): Generator<string> {
  const title = comparison.documents[0]?.title ?? comparison.documents[0]?.path ?? words.title[language];
  yield* headPart({ language, title, style: style + comparisonStyle, script: null, generator: null });
  yield `<a class="skip" href="#list">${words.toList[language]}</a>\n`;
  yield `<header>\n<p class="eyebrow">${words[comparison.mode === 'plans' ? 'eyebrowPlans' : 'eyebrow'][language]}</p>\n<h1 lang="vi">${escape(title)}</h1>\n${documents(comparison, language)}</header>\n<main>\n`;
  yield* comparison.mode === 'plans' ? changes(comparison, language) : results(comparison, language);
  yield `</main>\n<footer><p>${words.made[language].replace('{version}', escape(comparison.generator.version))}</p></footer>\n</body>\n</html>\n`;
}

function documents({ documents: all, mode }: Comparison, language: Language): string {
  const rows = all.map(({ path, number, title, time }, i) => {
    const name = words[i === 0 ? 'plan' : mode === 'plans' ? 'later' : 'report'][language];
    return `<div><dt>${name}</dt><dd lang="vi">${[title, number, path, i === 0 ? null : time].filter((part) => part !== null && part !== '').map((part) => escape(part ?? '')).join(' · ')}</dd></div>`;
  });
  return `<dl class="about sources">${rows.join('')}</dl>\n`;
}

function* results({ targets, summary }: Comparison, language: Language): Generator<string> {
  const kinds = ['met', 'unmet', 'on-the-way', 'doubtful', 'not-found'] as const;
  const counts = { met: summary.met, unmet: summary.unmet, 'on-the-way': summary.onTheWay, doubtful: summary.doubtful, 'not-found': summary.notFound };
  yield `<figure class="sum"><figcaption>${words.summary[language]}</figcaption>${summaryChart(kinds.map((kind) => ({ kind, name: verdicts[kind][language], count: counts[kind] })), words.summary[language], language)}</figure>\n`;
  yield* listOf(kinds.map((kind) => ({ kind, name: verdicts[kind][language], count: counts[kind] })), [words.target, words.aim, words.result, words.share, words.verdict], targets.map((target: TargetResult, i) => targetRow(target, i, language)), language);
}

function* changes({ changes: all }: Comparison, language: Language): Generator<string> {
  const kinds = ['added', 'dropped', 'raised', 'lowered', 'changed', 'unchanged', 'doubtful'] as const;
  yield* listOf(kinds.map((kind) => ({ kind, name: changeKinds[kind][language], count: all.filter((each) => each.kind === kind).length })), [words.target, words.before, words.after, words.difference, words.change], all.map((change: PlanChange) => changeRow(change, language)), language);
}

interface Kind { readonly kind: string; readonly name: string; readonly count: number }

/** The table, and buttons that show one kind of rows: without a script, the style sheet asks which is checked. */
function* listOf(kinds: readonly Kind[], heads: readonly Words[], rows: readonly string[], language: Language): Generator<string> {
  yield `<section class="list compared" id="list" aria-labelledby="list-title" tabindex="-1">\n<h2 id="list-title">${words.table[language]}</h2>\n<fieldset class="kinds"><legend>${words.show[language]}</legend>`;
  yield `<label><input type="radio" name="kind" id="k-all" checked> ${words.all[language]} <b>${rows.length}</b></label>`;
  for (const { kind, name, count } of kinds) if (count > 0) yield `<label><input type="radio" name="kind" id="k-${kind}"> ${name} <b>${count}</b></label>`;
  yield `</fieldset>\n<div class="scroll" role="region" aria-label="${words.rows[language]}" tabindex="0"><table class="rows"><thead><tr>${heads.map((head) => `<th scope="col">${head[language]}</th>`).join('')}</tr></thead>\n<tbody>\n`;
  yield* rows;
  yield '</tbody></table></div>\n</section>\n';
}
