import type { CheckedFile, LocatedFinding, RelatedPlace, ReporterOptions } from '../../src/types.ts';
import { Places } from '../../src/text/source.ts';

export const options = (over: Partial<ReporterOptions> = {}): ReporterOptions => ({
  language: 'en', color: false, columns: 80, errorsOnly: false, version: '1.2.3', separator: '/',
  rules: [
    { name: 'consistency/fraction-percent', severity: 'error', about: 'A fraction that is not its percent.', help: '# consistency/fraction-percent\n' },
    { name: 'footnote/missing-note', severity: 'warning', about: 'A mark without its note.', help: null },
    { name: 'target/no-period', severity: 'info', about: null, help: null },
  ],
  ...over,
});

const lineAt = (text: string, number: number): string => text.split(/\r\n|\r|\n/)[number - 1] ?? '';

/** The `nth` place of `quote` in `text`, as `check` would say it. */
export function place(text: string, quote: string, nth = 1): Pick<RelatedPlace, 'position' | 'line'> {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`no “${quote}”`);
  const position = new Places(text).position(start, start + quote.length);
  return { position, line: lineAt(text, position.start.line) };
}

export function finding(over: Partial<LocatedFinding> = {}): LocatedFinding {
  return { rule: 'target/no-period', severity: 'info', message: 'a target without a period', position: null, line: '', related: [], fingerprint: 'ab12', ...over };
}

export const file = (path: string | null, findings: readonly LocatedFinding[] = [], failure: string | null = null): CheckedFile =>
  ({ path, name: path ?? '(standard input)', findings, failure });

export const text = 'BÁO CÁO\n\nĐã có 746/765 cơ quan (đạt 97,25%) tổ chức hội nghị.\nTổng số 765 cơ quan<sup>2</sup>.\n';

/** Each severity, a place of its own, one of the whole document, related places here and elsewhere; a clean file and one that was not read. */
export const sample: readonly CheckedFile[] = [
  file('plans/kế hoạch.txt', [
    finding({
      rule: 'consistency/fraction-percent', severity: 'error', message: 'unexpected 97,25%, expected 97,52%', ...place(text, '97,25%'),
      related: [
        { message: 'the fraction', file: null, ...place(text, '746/765') },
        { message: 'the same in the plan', file: { path: 'plans/other.txt', name: 'plans/other.txt' }, ...place(text, '765', 2) },
      ],
      fingerprint: '0123456789abcdef',
    }),
    finding({ rule: 'footnote/missing-note', severity: 'warning', message: 'unexpected mark “2”, expected a note to it', ...place(text, '<sup>2</sup>') }),
    finding(),
  ]),
  file('clean.md'),
  file('plans/binary.txt', [], '“plans/binary.txt” is not text but binary data (PDF).'),
  file(null, [finding({ ...place(text, 'Đã có 746/765 cơ quan (đạt 97,25%) tổ chức hội nghị.\nTổng') })]),
];

/** What documents, rules and file names could hold to break out of a format. */
export const hostile: readonly string[] = [
  'a]]>b', '<b>&amp;"\'', '\u0000\u0001\u001b[31m\u007f\u0085', '\ufffe\uffff', '\ud800x\udc00', 'line\nfeed\r\nreturn\rtab\t', '😀👩‍👩‍👧', '100% %0A::error::x',
  '\u202eabc\u2066', '-->', '<!--', '<![CDATA[', '{0} [a](http://example.org)', ',title=x:', 'a\\b/../c d#?', '\u2028\u2029', '',
];

export const print = (pieces: Iterable<string>): string => [...pieces].join('');
