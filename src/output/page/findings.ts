import { severities } from '../words.ts';
import { escape } from './escape.ts';
import type { Model } from './model.ts';
import { word } from './words.ts';

/** What `check` found, in the order of its numbers in the text. */
export function* findingsPart({ report, language }: Model): Generator<string> {
  yield `<section id="findings" class="findings" aria-labelledby="h-findings" tabindex="-1">\n<h2 id="h-findings">${word('findings', language)}</h2>\n`;
  if (report.diagnostics.length === 0) yield `<p class="empty">${word('noFindings', language)}</p>\n`;
  else {
    yield '<ol>\n';
    for (const [index, { rule, severity, message, position, related }] of report.diagnostics.entries()) {
      const place = position === null ? word('wholeDocument', language) : `<a href="#p${index + 1}">${word('line', language)} ${position.start.line}</a>`;
      const beside = related.map((other) => `<br><small>${word('line', language)} ${other.position.start.line}: ${escape(other.message)}</small>`).join('');
      yield `<li id="d${index + 1}" class="${severity}" tabindex="-1"><span class="tag ${severity}">${severities[severity][language]}</span> ${escape(message)} <small>${place} · <code>${escape(rule)}</code></small>${beside}</li>\n`;
    }
    yield '</ol>\n';
  }
  yield '</section>\n';
}
