import { describe, expect, test } from 'vitest';
import { odtReader } from '../../src/input/odt.ts';
import { odtParts, options, packed, readOdt } from './parts.ts';

const p = (text: string, style = ''): string => `<text:p text:style-name="${style}">${text}</text:p>`;
const h = (text: string, level: number, more = ''): string => `<text:h text:outline-level="${level}" ${more}>${text}</text:h>`;
const span = (text: string, style: string): string => `<text:span text:style-name="${style}">${text}</text:span>`;
const item = (inner: string, more = ''): string => `<text:list-item ${more}>${inner}</text:list-item>`;
const list = (items: string, more = ''): string => `<text:list ${more}>${items}</text:list>`;
const style = (name: string, family: string, letters: string, more = ''): string => `<style:style style:name="${name}" style:family="${family}" ${more}><style:text-properties ${letters}/></style:style>`;

const linesOf = async (text: string, styles = '', common = ''): Promise<string[]> => (await readOdt(text, styles, common)).text.trimEnd().split('\n');

const STYLES = style('Dam', 'text', 'fo:font-weight="bold"') + style('Nghieng', 'text', 'fo:font-style="italic"') + style('Thuong', 'text', 'fo:font-weight="normal"', 'style:parent-style-name="Nghieng"')
  + style('Cao', 'text', 'style:text-position="super 58%"') + style('Thap', 'text', 'style:text-position="sub 58%"') + style('An', 'text', 'text:display="none"') + style('Hoa', 'text', 'fo:text-transform="uppercase"')
  + style('DoanDam', 'paragraph', 'fo:font-weight="700"') + style('Kyhieu', 'text', 'fo:font-family="Symbol"') + style('P1', 'paragraph', '', 'style:parent-style-name="Heading_20_2"') + style('V1', 'paragraph', '', 'style:parent-style-name="V2"') + style('V2', 'paragraph', '', 'style:parent-style-name="V1"');
const COMMON = style('Heading_20_2', 'paragraph', 'fo:font-weight="bold"', 'style:display-name="Heading 2"') + style('Muc', 'paragraph', '', 'style:default-outline-level="4"');

describe('running text', () => {
  test.each<[string, string, string]>([
    ['white space of the file is one space', 'Hội\n   Nông dân', 'Hội Nông dân'],
    ['spaces, tabulators and line breaks', 'Nơi nhận:<text:s text:c="3"/>a<text:s/>b<text:tab/>CHỦ TỊCH<text:line-break/>Lưu: VT', 'Nơi nhận:   a b\tCHỦ TỊCH\nLưu: VT'],
    ['spans and links', `Xem <text:a xlink:href="x">${span('phụ lục', 'Dam')} 01</text:a>`, 'Xem phụ lục 01'],
    ['hidden text', `đạt 80%${span(` (${span('nháp', 'Dam')})`, 'An')}.<text:hidden-text text:is-hidden="true">x</text:hidden-text>`, 'đạt 80%.'],
    ['fields', 'Bảng <text:sequence>3</text:sequence>, ngày <text:date>05/3/2031</text:date> <text:variable-set text:display="none">9</text:variable-set>', 'Bảng 3, ngày 05/3/2031 '],
    ['the number of a page is none', 'Trang<text:page-number>4</text:page-number><text:page-count>9</text:page-count>', 'Trang'],
    ['comments are none', 'Số hộ<office:annotation office:name="1"><dc:creator>A</dc:creator><text:p>xem lại</text:p></office:annotation>: 12<office:annotation-end/>', 'Số hộ: 12'],
    ['marks of changes are none', 'đạt <text:change text:change-id="a"/><text:change-start/>75<text:change-end/>%<text:bookmark text:name="x"/><text:soft-page-break/>', 'đạt 75%'],
    ['capitals', span('Mục tiêu', 'Hoa'), 'MỤC TIÊU'],
    ['signs of a symbol font', span('\uf0b3 80%', 'Kyhieu'), '≥ 80%'],
    ['a reading aid is none', '<text:ruby><text:ruby-base>Hội</text:ruby-base><text:ruby-text>hoi</text:ruby-text></text:ruby>', 'Hội'],
  ])('%s', async (_, text, expected) => {
    expect((await readOdt(p(text), STYLES)).text).toBe(`${expected}\n`);
  });

  test('deleted text, templates of indexes and hidden sections are left out', async () => {
    const deleted = '<text:tracked-changes><text:changed-region><text:deletion><text:p>70%</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    const index = `<text:table-of-content><text:table-of-content-source><text:index-title-template>Mẫu</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>${p('Mục lục')}</text:index-title>${p('I. Mục tiêu<text:tab/>2')}</text:index-body></text:table-of-content>`;
    const sections = `<text:section text:display="none">${p('ẩn')}</text:section><text:section text:display="condition" text:is-hidden="true">${p('ẩn')}</text:section><text:section>${p('hiện')}</text:section>`;
    expect(await linesOf(deleted + index + sections + p('<text:hidden-paragraph text:is-hidden="true"/>ẩn'))).toEqual(['Mục lục', 'I. Mục tiêu\t2', 'hiện']);
  });

  test('text boxes and drawings stand behind the paragraph that they are anchored in', async () => {
    const box = `<draw:frame><draw:text-box>${p('Chỉ tiêu: 45 hộ')}</draw:text-box><svg:title>hình</svg:title><svg:desc>mô tả</svg:desc></draw:frame>`;
    expect(await linesOf(p(`Kết quả${box} năm 2031`) + p(`<draw:g><draw:custom-shape>${p('HỎA TỐC')}</draw:custom-shape></draw:g>x`) + `<draw:frame><draw:text-box>${p('y')}</draw:text-box></draw:frame>`)).toEqual(['Kết quả năm 2031', 'Chỉ tiêu: 45 hộ', 'x', 'HỎA TỐC', 'y']);
  });
});

test.each<[string, string, number | null, boolean, boolean]>([
  ['a heading', h('Mục tiêu', 2), 2, false, false],
  ['a paragraph of a heading style', p('Mục tiêu', 'P1'), 2, true, false],
  ['of a style with a level', p('Mục tiêu', 'Muc'), 4, false, false],
  ['bold by its paragraph', p('Mục tiêu', 'DoanDam'), null, true, false],
  ['said of the text itself, and what its style is based on', p(span('Mục tiêu', 'Thuong'), 'DoanDam'), null, false, true],
  ['text within text', p(span(span('Mục tiêu', 'Nghieng'), 'Dam')), null, true, true],
  ['styles in a circle', p('Mục tiêu', 'V1'), null, false, false],
])('%s', async (_, text, heading, bold, italic) => {
  const { blocks } = await readOdt(text, STYLES, COMMON);
  expect(blocks.map((block) => [block.text, block.heading, block.bold, block.italic])).toEqual([['Mục tiêu', heading, bold, italic]]);
});

test('what is set above the line calls a note, unless it is a power', async () => {
  const { blocks } = await readOdt(p(`diện tích 12 km${span('2', 'Cao')} tự nhiên${span('1', 'Cao')} CO${span('2', 'Thap')}`), STYLES);
  expect(blocks.map(({ text, marks }) => [text, marks.map(({ label }) => label)])).toEqual([['diện tích 12 km2 tự nhiên CO2', ['1']]]);
});

const number = (level: number, format: string, more = ''): string => `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${more}/>`;
const LISTS = `<text:list-style style:name="L1">${number(1, 'I', 'style:num-suffix="."')}${number(2, '1', 'style:num-suffix="."')}${number(3, '1', 'style:num-suffix="." text:display-levels="2"')}${number(4, 'a', 'style:num-suffix=")"')}</text:list-style>
<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="●"/><text:list-level-style-bullet text:level="2" text:bullet-char="+"/><text:list-level-style-image text:level="3"/></text:list-style>
<text:list-style style:name="L3">${number(1, 'A', 'style:num-prefix="Phần " text:start-value="27"')}${number(2, 'a', 'style:num-letter-sync="true" text:start-value="28"')}${number(3, '01, 02, 03, ...', 'style:num-prefix="(" style:num-suffix=")"')}${number(4, '', 'style:num-suffix=" "')}</text:list-style>
<text:list-style style:name="L4">${number(1, '1', 'style:num-suffix="."')}${number(2, '1', 'loext:num-list-format="%1%-%2%)" style:num-suffix=")" text:display-levels="2"')}</text:list-style>
${style('TrongDs', 'paragraph', '', 'style:list-style-name="L4"')}`;
const OUTLINE = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"><style:list-level-properties><style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties></text:outline-level-style></text:outline-style>`;
const L1 = 'text:style-name="L1"';

describe('automatic numbers', () => {
  test.each<[string, string, string[]]>([
    ['levels begin anew below a new number', list(item(p('x') + list(item(p('x') + list(item(p('x')) + item(p('x') + list(item(p('x')) + item(p('x')))))) + item(p('x') + list(item(p('x')))))) + item(p('x') + list(item(p('x')))), L1), ['I. x', '1. x', '1.1. x', '1.2. x', 'a) x', 'b) x', '2. x', '2.1. x', 'II. x', '1. x']],
    ['an item has one number', list(item(p('x') + p('y')) + item(p('x')), L1), ['I. x', 'y', 'II. x']],
    ['a head of a list has none', list(`<text:list-header>${p('x')}</text:list-header>${item(p('x'))}`, L1), ['x', 'I. x']],
    ['another list begins anew', list(item(p('x')), L1) + list(item(p('x')), L1), ['I. x', 'I. x']],
    ['a list that goes on', list(item(p('x')), L1) + p('y') + list(item(p('x')), `${L1} text:continue-numbering="true"`), ['I. x', 'y', 'II. x']],
    ['a list that goes on with a list before the last', list(item(p('x')), `${L1} xml:id="a"`) + list(item(p('x')), L1) + list(item(list(item(p('x')))) + item(p('x')), `${L1} xml:id="b" text:continue-list="a"`) + list(item(p('x')), `${L1} text:continue-list="b"`), ['I. x', 'I. x', '1. x', 'II. x', 'III. x']],
    ['a start of its own', list(item(p('x'), 'text:start-value="4"') + item(p('x')), L1), ['IV. x', 'V. x']],
    ['bullets', list(item(p('x') + list(item(p('x') + list(item(p('x')))))), 'text:style-name="L2"'), ['- x', '+ x', '- x']],
    ['letters beyond the last, zeros, and no number', list(item(p('x') + list(item(p('x') + list(item(p('x') + list(item(p('x')))))))), 'text:style-name="L3"'), ['Phần AA x', 'bb x', '(01) x', 'x']],
    ['a pattern of LibreOffice', list(item(p('x') + list(item(p('x')))), 'text:style-name="L4"'), ['1. x', '1-1) x']],
    ['a list style of the paragraph', list(item(p('x', 'TrongDs')) + item(p('x', 'TrongDs'))), ['1. x', '2. x']],
    ['headings', h('x', 1) + h('x', 2) + h('x', 2, 'text:is-list-header="true"') + h('x', 2) + h('x', 1, 'text:restart-numbering="true" text:start-value="5"'), ['I. x', 'I.1 x', 'x', 'I.2 x', 'V. x']],
    ['a heading in a list', list(item(h('x', 1)) + item(h('x', 1)), 'text:style-name="L4"'), ['1. x', '2. x']],
    ['a paragraph that is a list', `<text:numbered-paragraph text:style-name="L1" text:level="1">${p('x')}</text:numbered-paragraph><text:numbered-paragraph text:style-name="L1">${p('x')}</text:numbered-paragraph>`, ['I. x', 'II. x']],
    ['an unknown style, and a level too deep', list(item(p('x')), 'text:style-name="none"') + list(item(list(item(list(item(list(item(list(item(p('y')))))))))), L1), ['x', 'y']],
  ])('%s', async (_, text, expected) => {
    expect(await linesOf(text, LISTS, OUTLINE)).toEqual(expected);
  });
});

const note = (mark: string, body: string, kind = 'footnote'): string => `<text:note text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body>${body}</text:note-body></text:note>`;

describe('notes', () => {
  test('stand where they are called, with the marks that are printed', async () => {
    const text = p(`Hỗ trợ${note('1', p(' Gồm 45 hộ.') + p('Trong đó 12 hộ nghèo.'))} vốn${note('*', p('Tạm tính.'))} vay${note('i', p('Nguồn: UBND xã.'), 'endnote')}.`) + p('Hết');
    expect(await linesOf(text)).toEqual(['Hỗ trợ[^1] vốn[^*] vay[^i].', '[^1]: Gồm 45 hộ.', 'Trong đó 12 hộ nghèo.', '[^*]: Tạm tính.', '[^i]: Nguồn: UBND xã.', 'Hết']);
  });

  test('of one mark are told apart, and one without a mark is counted', async () => {
    expect(await linesOf(p(`a${note('*', p('x'))}b${note('*', p('y'))}c${note('', p('z'))}`))).toEqual(['a[^*]b[^*.2]c[^3]', '[^*]: x', '[^*.2]: y', '[^3]: z']);
  });

  test('of hidden text are none', async () => {
    expect(await linesOf(p(`a${span(`b${note('1', p('x'))}`, 'An')}c`), STYLES)).toEqual(['ac']);
  });
});

const cell = (text: string, more = ''): string => `<table:table-cell ${more}>${p(text)}</table:table-cell>`;
const row = (cells: string, more = ''): string => `<table:table-row ${more}>${cells}</table:table-row>`;

describe('tables', () => {
  const places = async (rows: string): Promise<unknown[]> => (await readOdt(`<table:table><table:table-column/>${rows}</table:table>`)).blocks.map(({ text, cell: place }) => [text, place?.row, place?.column, place?.rows, place?.columns, place?.isHead]);

  test('have cells that cover others', async () => {
    const head = `<table:table-header-rows>${row(cell('TT', 'table:number-rows-spanned="2"') + cell('Kế hoạch', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>')}${row('<table:covered-table-cell/>' + cell('2032') + cell('2033'))}</table:table-header-rows>`;
    expect(await places(head + `<table:table-rows>${row(cell('1') + cell('45') + cell('60'))}</table:table-rows>`)).toEqual([
      ['TT', 0, 0, 2, 1, true], ['Kế hoạch', 0, 1, 1, 2, true], ['2032', 1, 1, 1, 1, true], ['2033', 1, 2, 1, 1, true], ['1', 2, 0, 1, 1, false], ['45', 2, 1, 1, 1, false], ['60', 2, 2, 1, 1, false],
    ]);
  });

  test('lie in one another and hold notes', async () => {
    const inner = `<table:table>${row(cell('12') + cell('15'))}</table:table>`;
    expect(await linesOf(`<table:table>${row(`<table:table-cell>${p('Số hộ')}${inner}</table:table-cell>${cell(`27${note('1', p('Tạm tính.'))}`)}`)}${row(cell('x') + cell('4%'))}</table:table>`)).toEqual(['| Số hộ 12 15 | 27[^1] |', '| x | 4% |', '[^1]: Tạm tính.']);
  });

  test('repeat cells and rows, within reason', async () => {
    expect(await linesOf(`<table:table>${row(cell('1') + cell('5%', 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"')}</table:table>`)).toEqual(['| 1 | 5% | 5% |', '| 1 | 5% | 5% |']);
    const many = 'table:number-columns-repeated="999999999" table:number-columns-spanned="999999999"';
    const { text } = await readOdt(`<table:table>${row(cell('5%', many), 'table:number-rows-repeated="999999999"').repeat(50)}</table:table>`);
    expect(text.length).toBeLessThan(250_000);
  });
});

describe('packages', () => {
  const parts = odtParts(p('Kế hoạch'));
  const read = async (changed: Record<string, string>): Promise<string> => (await odtReader.read(packed(changed), options())).text;

  test('are read without their styles', async () => {
    expect(await read({ 'content.xml': parts['content.xml'] ?? '', 'META-INF/manifest.xml': '<!DOCTYPE manifest:manifest PUBLIC "-//A//B" "Manifest.dtd"><manifest:manifest/>' })).toBe('Kế hoạch\n');
  });

  test.each<[string, Record<string, string>, string]>([
    ['no content', { mimetype: 'x' }, 'damaged: content.xml'],
    ['a sheet', { 'content.xml': '<office:document-content><office:body><office:spreadsheet/></office:body></office:document-content>' }, 'damaged: content.xml'],
    ['cut', { 'content.xml': (parts['content.xml'] ?? '').slice(0, -20) }, 'damaged: content.xml'],
    ['styles that are cut', { ...parts, 'styles.xml': '<office:document-styles>' }, 'damaged: styles.xml'],
    ['locked parts', { ...parts, 'META-INF/manifest.xml': '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>' }, 'password: content.xml'],
    ['a locked package', { 'mimetype': 'x', 'encrypted-package': 'x' }, 'password: content.xml'],
    ['lists too deep', { 'content.xml': '<office:document-content><office:body><office:text>' + '<text:list><text:list-item>'.repeat(200) }, 'limit: depth'],
  ])('%s is told', async (_, changed, message) => {
    await expect(read(changed)).rejects.toThrow(expect.objectContaining({ name: 'InputError', message }));
  });
});
