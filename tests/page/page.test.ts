import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/output/page/sha256.ts';
import { script } from '../../src/output/page/script.ts';
import { renderQuantity } from '../../src/output/render.ts';
import type { Report } from '../../src/types.ts';
import { sample } from '../output/sample.ts';
import { attribute, byId, elementsOf, fixture, hostile, make, textOf, write, type Element } from './documents.ts';

const names = ['union-plan.md', 'report-breakdowns.txt', 'school-report.txt', 'wrapped-web-plan.md', 'pdf-glued-marks.txt', 'programme-lost-marks.txt', 'decomposed-crlf.txt', 'no-indicators.txt', 'resolution-articles.txt', 'budget-plan.txt'];

/** The signs that stand for controls, as told here and not as the writer has it. */
const controls = /[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g; // eslint-disable-line no-control-regex
const picture = (unit: string): string => {
  const code = unit.charCodeAt(0);
  return code < 32 ? String.fromCharCode(0x2400 + code) : code === 127 ? '␡' : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
};
const bare = (text: string): string => text.replace(controls, picture).replace(/\s+/g, '');

const scan = (elements: readonly Element[], name: string): Element[] => elements.filter(({ tagName }) => tagName === name);

describe.each([...names.map((name) => [name, fixture(name)] as const), ['hostile', hostile] as const])('%s', (name, source) => {
  const { html, report } = make(source, { path: name });
  const elements = elementsOf(html);

  test('the text is the document’s, apart from white space', () => {
    expect(bare(textOf(byId(elements, 'text')))).toBe(bare(source));
  });

  test('each indicator is marked once, with its own words, and has one row', () => {
    const text = byId(elements, 'text');
    for (const [index, { position, quantity, label, kind }] of report.indicators.entries()) {
      const mark = byId(elements, `m${index + 1}`);
      expect(bare(textOf(mark))).toBe(bare(source.slice(position.start.offset, position.end.offset)));
      expect(before(text, mark)).toBe(bare(source.slice(0, position.start.offset)).length);
      expect(attribute(mark, 'class')?.split(' ')[1]).toBe(kind === 'target' ? 't' : 's');
      const cells = byId(elements, `r${index + 1}`).childNodes as Element[];
      expect(bare(textOf(cells[1]!))).toContain(bare(label));
      expect(bare(textOf(cells[2]!))).toBe(bare(renderQuantity(quantity, 'vi')));
    }
  });

  test('what a link leads to is there, ids are there once', () => {
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== null);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = elements.flatMap((element) => [attribute(element, 'href')?.slice(1), ...(attribute(element, 'aria-describedby') ?? '').split(' '), attribute(element, 'aria-labelledby'), attribute(element, 'for')]);
    for (const id of wanted) if (id !== undefined && id !== null && id !== '') for (const one of id.split(' ')) expect(ids).toContain(one);
  });

  test('sections are headings, one level below another at most, and footnotes are linked', () => {
    const levels = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const count = (list: Report['sections']): number => list.reduce((sum, { children }) => sum + 1 + count(children), 0);
    expect(elements.filter((element) => /^h\d+$/.test(attribute(element, 'id') ?? ''))).toHaveLength(count(report.sections));
    for (const [index, note] of report.footnotes.entries()) {
      byId(elements, `n${index + 1}`);
      if (note.reference !== null) expect(attribute(byId(elements, `f${index + 1}`), 'href')).toBe(`#n${index + 1}`);
    }
  });

  test('findings stand in the list and at their places', () => {
    for (const [index, { message, position, related }] of report.diagnostics.entries()) {
      for (const said of [message, ...related.map((other) => other.message)]) expect(bare(textOf(byId(elements, `d${index + 1}`)))).toContain(bare(said));
      if (position !== null) byId(elements, `p${index + 1}`);
    }
  });

  test('nothing in it runs but the one script, nothing is loaded', () => {
    expect(scan(elements, 'script').map((element) => attribute(element, 'type'))).toEqual(['application/json', null]);
    expect(scan(elements, 'style')).toHaveLength(1);
    for (const tag of ['img', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'audio', 'video', 'template']) expect(scan(elements, tag)).toEqual([]);
    for (const { attrs } of elements) {
      for (const { name: attr, value } of attrs) {
        expect(attr).not.toMatch(/^(?:on|style$|src|xlink:|formaction|action)/);
        if (attr === 'href') expect(value).toMatch(/^#\w+$/);
      }
    }
    expect(html).not.toMatch(controls);
  });

  test('the policy has the hashes of what is there, and allows nothing else', () => {
    const hash = (tag: string): string => createHash('sha256').update(textOf(scan(elements, tag).at(-1)!)).digest('base64');
    const policy = elements.map((element) => (attribute(element, 'http-equiv') === null ? null : attribute(element, 'content'))).find((content) => content !== null);
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'`);
  });

  test('the same bytes each time', () => {
    expect(make(source, { path: name }).html).toBe(html);
  });
});

/** Letters of the text that stand before an element. */
function before(root: Element, wanted: Element): number {
  let text = '';
  const walk = (node: Element['childNodes'][number]): boolean => {
    if (node === wanted) return true;
    if (node.nodeName === '#text') text += textOf(node);
    return 'childNodes' in node && node.childNodes.some(walk);
  };
  expect(walk(root)).toBe(true);
  return bare(text).length;
}

test('SHA-256 is SHA-256', () => {
  for (const text of ['', 'a', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'Kế hoạch '.repeat(1000)]) {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('base64'));
  }
});

test('the script has no way to make markup, and nothing that its element could end by', () => {
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\(|<\/|<!--|\\/);
});

test('a period that was inferred is told from one that was said, for eyes and for ears', () => {
  const { html, report } = make(fixture('union-plan.md'));
  const elements = elementsOf(html);
  for (const [index, { period }] of report.indicators.entries()) {
    const inferred = period.source === 'heading';
    const mark = byId(elements, `m${index + 1}`);
    expect(attribute(mark, 'class')?.split(' ').includes('i')).toBe(inferred);
    const about = (attribute(mark, 'aria-describedby') ?? '').split(' ').map((id) => textOf(byId(elements, id))).join(' ');
    expect(about.includes('Kỳ suy ra từ đề mục.')).toBe(inferred);
    expect(textOf(byId(elements, `r${index + 1}`)).includes('theo đề mục')).toBe(inferred);
  }
  expect(report.indicators.some(({ period }) => period.source === 'heading')).toBe(true);
});

test('both languages: nothing is left unsaid, the document stays Vietnamese', () => {
  const vi = make(fixture('report-breakdowns.txt'), { language: 'vi' }).html;
  const en = make(fixture('report-breakdowns.txt'), { language: 'en' }).html;
  expect(vi).toContain('<html lang="vi">');
  expect(en).toContain('<html lang="en">');
  expect(en).toContain('<div id="text" lang="vi">');
  expect(en).toContain('Places to look at again');
  const said = [vi, en].map((html) => html.replace(/<(style|script)\b.*?<\/\1>/gs, ''));
  expect(said.join('')).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
});

test('charts: deadlines of one measure, parts of one unit, with their figures in words', () => {
  const { html } = make(fixture('union-plan.md'));
  const elements = elementsOf(html);
  const charts = scan(elements, 'svg');
  expect(charts.map((svg) => textOf(svg.childNodes[1]!))).toEqual([
    'Biểu đồ đường: toàn tỉnh đoàn viên, theo thời hạn. 2025: 52.600 đoàn viên; 2030: > 60.000 đoàn viên.',
    'Biểu đồ thanh: toàn tỉnh đoàn viên và các phần của nó. toàn tỉnh đoàn viên: 52.600 đoàn viên; đoàn viên làm việc trong doanh nghiệp: 41.300 đoàn viên.',
    'Biểu đồ thanh: công nhân có trình độ chuyên môn kỹ thuật và các phần của nó. công nhân có trình độ chuyên môn kỹ thuật: 55%; chứng chỉ nghề quốc gia: 38%.',
  ]);
  // Bars are as long as their figures say.
  const lengths = scan(elements, 'rect').map((bar) => Number(attribute(bar, 'width')));
  expect(lengths[1]! / lengths[0]!).toBeCloseTo(41_300 / 52_600, 2);
  expect(lengths[3]! / lengths[2]!).toBeCloseTo(38 / 55, 2);
  expect(scan(elements, 'circle')).toHaveLength(2);
});

test('a report without its text, and one made by hand, make a page', () => {
  expect(write(sample(), undefined)).toContain('không có toàn văn');
  expect(elementsOf(write(sample(), 'short')).some((element) => attribute(element, 'id') === 'text')).toBe(true);
});

test('time grows with the document, not faster', () => {
  const text = fixture('union-plan.md');
  const made = (copies: number): (() => string) => {
    const source = text.repeat(copies);
    const { report } = make(source);
    return () => write(report, source);
  };
  const time = (run: () => string): number => Math.min(...[1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }));
  const [small, large] = [made(15), made(120)];
  time(small);
  expect(time(large) / time(small)).toBeLessThan(8 * 3);
});
