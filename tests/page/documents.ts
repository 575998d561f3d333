import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, defaultTreeAdapter, type DefaultTreeAdapterMap } from 'parse5';
import { page } from '../../src/output/page.ts';
import { extract } from '../../src/index.ts';
import type { Language, Report } from '../../src/types.ts';

const folder = join(import.meta.dirname, '../../fixtures');
export const fixture = (name: string): string => readFileSync(join(folder, name), 'utf8');

export interface Made {
  readonly source: string;
  readonly report: Report;
  readonly html: string;
}

export function make(source: string, { language = 'vi', path = 'plan.txt' }: { readonly language?: Language; readonly path?: string } = {}): Made {
  const report = extract(source, { path, language });
  return { source, report, html: write(report, source, language) };
}

export const write = (report: Report, source: string | undefined, language: Language = 'vi'): string =>
  [...page.write(report, { language, columns: 80, color: false, ...(source === undefined ? {} : { source }) }) as Iterable<string>].join('');

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** The page as a browser builds it: all elements, in order. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return found;
}

export const attribute = (element: Element, name: string): string | null => element.attrs.find((each) => each.name === name)?.value ?? null;

export function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function byId(elements: readonly Element[], id: string): Element {
  const found = elements.filter((element) => attribute(element, 'id') === id);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} elements #${id}`);
  return found[0];
}

/** What tries to run or to get out, wherever a document can put it. */
export const hostile = `KẾ HOẠCH
<script>window.ran = 1</script><img src=x onerror="window.ran = 2">

I. CHỈ TIÊU </h3><script>window.ran = 3</script>
- Phấn đấu đến năm 2025 có trên 70% </a></style></script><svg onload=window.ran=4> đoàn viên "quoted" 'single' \`tick\` được học tập<!--.
- Đến năm 2030 có 80% </a></style></script><svg onload=window.ran=4> đoàn viên "quoted" 'single' \`tick\` được học tập<!--.
- [bấm](javascript:window.ran=5) hằng năm kết nạp ít nhất 25 <b onclick=window.ran=6>đảng viên</b> mới --> ]]> &lt;script&gt;.
- Năm 2022 có 120 hộ\u202e nghèo\u202c, \u001b[31mđỏ\u001b[0m, \u0007chuông, \u009b2J, trong đó </title><script>window.ran=7</script> có 30 hộ \u2066dân tộc\u2069.

II. KẾT QUẢ {{constructor.constructor('window.ran=8')()}} \${window.ran=9}
- Năm 2020 đã kết nạp được 38 người</td></tr></table><iframe src="javascript:parent.ran=10"></iframe>.
`;
