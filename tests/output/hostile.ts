import type { Report } from '../../src/types.ts';
import { indicator, period, quantity, sample } from './sample.ts';

/** What a document may try in a title, a label, a footnote or its own name. */
export const tries = [
  '=HYPERLINK("http://x.example";"xem")', '@SUM(A1:A9)', '+1+1', '-2+3', '-cmd', '＝1+1', '\t=1+1', '<script>alert(1)</script>', '</style><b>', 'javascript:alert(1)', '\u202egnp.exe', '\u001b[31mđỏ\u001b[0m',
  '`rm` | cột | \\ | *x* [a](http://x) <b> @ai #12 ~~x~~', 'dòng\r\nhai', '_x0041_ và \u0000\u000b', '"nháy", phẩy; chấm', '- Nông nghiệp', '1. Mục', '- ', '\ud800',
];

export const hostile: Report = sample({
  source: { ...sample().source, path: '=cmd|\'/c calc\'!A0.md' },
  metadata: { ...sample().metadata, title: tries[0] ?? '' },
  indicators: tries.map((label, i) => indicator({ id: `i${i + 1}`, label, sentence: label, quantity: quantity({ text: label, value: i / 10 }), period: period({ end: i % 2 === 0 ? '2031-02-28' : '2031', text: label, source: 'clause' }) })),
  footnotes: [{ id: 'f1', label: '=1', text: tries.join('\n'), position: sample().sections[0]!.position, reference: null }],
});
