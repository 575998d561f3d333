import { extractRawText } from 'mammoth';
import { describe, expect, test } from 'vitest';
import { docxReader } from '../../src/input/docx.ts';
import { docxParts, options, packed, readDocx } from './parts.ts';

const r = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (runs: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
const item = (text: string, list: number, level = 0): string => p(text === '' ? '' : r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const field = (code: string, result: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const textOf = async (body: string, others: Parameters<typeof readDocx>[1] = {}): Promise<string> => (await readDocx(body, others)).text.trimEnd();
const linesOf = async (body: string, others: Parameters<typeof readDocx>[1] = {}): Promise<string[]> => (await textOf(body, others)).split('\n');

describe('running text', () => {
  test.each<[string, string, string]>([
    ['runs are one text', r('Thu ngân sách đạt 1.2') + r('50 tỷ đồng', '<w:b/>'), 'Thu ngân sách đạt 1.250 tỷ đồng'],
    ['a tabulator and a line break', '<w:r><w:t>Nơi nhận:</w:t><w:tab/><w:t>CHỦ TỊCH</w:t><w:br/><w:t>Lưu: VT</w:t><w:cr/><w:t>x</w:t></w:r>', 'Nơi nhận:\tCHỦ TỊCH\nLưu: VT\nx'],
    ['breaks at either end are none', '<w:r><w:br w:type="page"/><w:t>Phụ lục</w:t><w:br/></w:r>', 'Phụ lục'],
    ['hyphens that do not break, and those that are not printed', '<w:r><w:t>2031</w:t><w:noBreakHyphen/><w:t>2035 phát</w:t><w:softHyphen/><w:t>triển</w:t></w:r>', '2031-2035 pháttriển'],
    ['line ends of the file are spaces', '<w:r><w:t>Hội\nNông dân</w:t></w:r>', 'Hội Nông dân'],
    ['insertions stay, deletions go', r('đạt ') + `<w:del><w:r><w:delText>70</w:delText></w:r></w:del><w:ins>${r('75')}</w:ins>` + r('%'), 'đạt 75%'],
    ['what is moved stands where it was moved to', `<w:moveFrom>${r('xã ')}</w:moveFrom>` + r('12 thôn') + `<w:moveTo>${r(' của xã')}</w:moveTo>`, '12 thôn của xã'],
    ['hidden text', r('đạt 80%') + r(' (chưa duyệt)', '<w:vanish/>') + r('.', '<w:vanish w:val="0"/>'), 'đạt 80%.'],
    ['links, controls, tags and what is nested in them', `<w:hyperlink r:id="x">${r('Xem ')}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:smartTag>${r('phụ lục ')}</w:smartTag></w:sdtContent></w:sdt><w:customXml>${r('01')}</w:customXml>`, 'Xem phụ lục 01'],
    ['the result of a field', r('Bảng ') + field(' SEQ Bảng ', r('3')) + r(': số hộ') + `<w:fldSimple w:instr=" DATE "> ${r(' 05/3/2031')}</w:fldSimple>`, 'Bảng 3: số hộ 05/3/2031'],
    ['a field in the code of another', r('x ') + `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${field('PAGEREF', r('7'))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('y')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`, 'x y'],
    ['the number of a page is none', r('Trang') + field(' PAGE \\* MERGEFORMAT ', r('4')) + `<w:fldSimple w:instr="NUMPAGES">${r('9')}</w:fldSimple>`, 'Trang'],
    ['one branch of two', `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>mới</w:t></mc:Choice><mc:Fallback><w:t>cũ</w:t></mc:Fallback></mc:AlternateContent></w:r>`, 'mới'],
    ['the other branch where the first has no text', `<w:r><mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback><w:t>cũ</w:t></mc:Fallback></mc:AlternateContent></w:r>`, 'cũ'],
    ['signs by their place in a font', '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 80% </w:t><w:sym w:font="Wingdings" w:char="F0E8"/><w:sym w:font="Times New Roman" w:char="2264"/></w:r>', '≥ 80% →≤'],
    ['signs of a symbol font in running text', r('\uf0a3 5%', '<w:rFonts w:hAnsi="Symbol"/>'), '≤ 5%'],
    ['capitals', r('Mục tiêu', '<w:caps/>'), 'MỤC TIÊU'],
    ['a power in a formula, and a fraction', `<m:oMath><m:sSup><m:e><m:r><m:t>km</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:f><m:num><m:r><m:t> 1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>`, 'km2 1/3'],
    ['old properties of what was changed', `<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>còn</w:t></w:r>`, 'còn'],
    ['comments are none', `<w:commentRangeStart w:id="1"/>${r('x')}<w:commentRangeEnd w:id="1"/><w:r><w:annotationRef/><w:commentReference w:id="1"/></w:r>`, 'x'],
  ])('%s', async (_, runs, expected) => {
    expect(await textOf(p(runs))).toBe(expected);
  });

  test('text boxes stand behind the paragraph that they are anchored in, once', async () => {
    const box = `<w:txbxContent>${p(r('Chỉ tiêu: 45 hộ'))}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await linesOf(p(r('Kết quả') + drawn + r(' năm 2031')) + p('<w:r><w:pict><v:textpath string="HỎA TỐC"/></w:pict></w:r>'))).toEqual(['Kết quả năm 2031', 'Chỉ tiêu: 45 hộ', '', 'HỎA TỐC']);
  });

  test('a paragraph whose end is deleted or hidden runs into the next', async () => {
    expect(await linesOf(p(r('Số hộ '), '<w:rPr><w:del/></w:rPr>') + p(r('thoát nghèo: 12')))).toEqual(['Số hộ thoát nghèo: 12']);
    expect(await linesOf(p(r('ẩn', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>') + p(r('Số hộ: 12')) + p(r('cuối'), '<w:rPr><w:del/></w:rPr>'))).toEqual(['Số hộ: 12', 'cuối']);
  });

  test('a field without its separator hides its own paragraph only', async () => {
    expect(await linesOf(p(r('a') + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p(r('Số hộ: 12')))).toEqual(['a', 'Số hộ: 12']);
  });
});

const STYLES = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="u1"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Cu"><w:name w:val="Cũ"/><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="An"><w:name w:val="Ẩn"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Vong"><w:name w:val="Vòng"/><w:basedOn w:val="Vong2"/></w:style>
<w:style w:type="paragraph" w:styleId="Vong2"><w:name w:val="Vòng 2"/><w:basedOn w:val="Vong"/></w:style>
<w:style w:type="character" w:styleId="Dam"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Cao"><w:name w:val="Cao"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;

describe('styles', () => {
  test.each<[string, string, number | null, boolean, boolean]>([
    ['a heading by its name', p(r('Mục tiêu'), '<w:pStyle w:val="u1"/>'), 1, true, false],
    ['by its level, with what it is based on', p(r('Mục tiêu'), '<w:pStyle w:val="Muc"/>'), 3, true, true],
    ['by the level of the paragraph', p(r('Mục tiêu'), '<w:outlineLvl w:val="1"/>'), 2, false, false],
    ['that is running text all the same', p(r('Mục tiêu'), '<w:pStyle w:val="u1"/><w:outlineLvl w:val="9"/>'), null, true, false],
    ['bold within bold is not', p(r('Mục tiêu', '<w:rStyle w:val="Dam"/>'), '<w:pStyle w:val="u1"/>'), 1, false, false],
    ['said of the run itself', p(r('Mục tiêu', '<w:b w:val="false"/><w:i/>'), '<w:pStyle w:val="u1"/>'), 1, false, true],
    ['styles in a circle', p(r('Mục tiêu'), '<w:pStyle w:val="Vong"/>'), null, false, false],
    ['a style that is not there', p(r('Mục tiêu'), '<w:pStyle w:val="x"/>'), null, false, false],
  ])('%s', async (_, body, heading, bold, italic) => {
    const { blocks } = await readDocx(body, { styles: STYLES });
    expect(blocks.map((block) => [block.text, block.heading, block.bold, block.italic])).toEqual([['Mục tiêu', heading, bold, italic]]);
  });

  test('what is set above the line calls a note, unless it is a power', async () => {
    const { blocks } = await readDocx(p(r('diện tích 12 km') + r('2', '<w:rStyle w:val="Cao"/>') + r(' tự nhiên') + r('1', '<w:vertAlign w:val="superscript"/>')), { styles: STYLES });
    expect(blocks.map(({ text, marks }) => [text, marks.map(({ label }) => label)])).toEqual([['diện tích 12 km2 tự nhiên', ['1']]]);
  });

  test('hidden by style', async () => {
    expect(await textOf(p(r('nháp'), '<w:pStyle w:val="An"/>') + p(r('Kế hoạch')), { styles: STYLES })).toBe('Kế hoạch');
  });
});

const level = (at: number, text: string, format = 'decimal', more = ''): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const NUMBERING = `
<w:abstractNum w:abstractNumId="1">${level(0, '%1.', 'upperRoman')}${level(1, '%2.')}${level(2, '%2.%3.')}${level(3, '%4)', 'lowerLetter')}${level(4, '%1.%5', 'decimal', '<w:isLgl/>')}${level(5, '%6', 'none')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, '\uf0b7', 'bullet', '<w:rPr><w:rFonts w:hAnsi="Symbol"/></w:rPr>')}${level(1, '+', 'bullet')}${level(2, 'o', 'bullet')}${level(3, '\uf02b', 'bullet', '<w:rPr><w:rFonts w:hAnsi="Symbol"/></w:rPr>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="3">${level(0, 'Điều %1.', 'decimal')}${level(1, 'Khoản %2', 'decimalZero', '<w:lvlRestart w:val="0"/>')}${level(2, '%3', 'lowerRoman', '<w:lvlRestart w:val="1"/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="4">${level(0, 'Phần %1', 'upperLetter', '<w:pStyle w:val="Phan"/>')}${level(1, 'Mục %2', 'ordinal', '<w:pStyle w:val="Muc"/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="KieuSo"/></w:abstractNum>
<w:abstractNum w:abstractNumId="6">${level(0, '%1', 'decimal', '<w:suff w:val="nothing"/>')}${level(1, '%2.', 'decimal', '<w:rPr><w:vanish/></w:rPr>')}<w:lvl w:ilvl="2"><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%3."/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="6"/></w:num>
<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="8"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">${level(0, '(%1)', 'decimal')}</w:lvlOverride></w:num>`;
const LIST_STYLES = `<w:style w:type="paragraph" w:styleId="Phan"><w:name w:val="Phần"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="Phan"/></w:style>
<w:style w:type="numbering" w:styleId="KieuSo"><w:name w:val="Kiểu số"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
const styled = (style: string, more = ''): string => p(r('x'), `<w:pStyle w:val="${style}"/>${more}`);

describe('automatic numbers', () => {
  test.each<[string, string, string[]]>([
    ['levels begin anew below a new number', item('x', 1) + item('x', 1, 1) + item('x', 1, 2) + item('x', 1, 2) + item('x', 1, 3) + item('x', 1, 3) + item('x', 1, 1) + item('x', 1, 2) + item('x', 1) + item('x', 1, 1), ['I. x', '1. x', '1.1. x', '1.2. x', 'a) x', 'b) x', '2. x', '2.1. x', 'II. x', '1. x']],
    ['a list goes on behind other paragraphs, and in another list of its definition', item('x', 1) + p(r('y')) + item('x', 1) + item('x', 7), ['I. x', 'y', 'II. x', 'III. x']],
    ['a start of its own', item('x', 1) + item('x', 8) + item('x', 8) + item('x', 1), ['I. x', 'IV. x', 'V. x', 'VI. x']],
    ['a level of its own', item('x', 9) + item('x', 9) + item('x', 9, 1), ['(1) x', '(2) x', '1. x']],
    ['levels above that did not begin count as begun', item('x', 1, 2), ['1.1. x']],
    ['figures in a legal number', item('x', 1) + item('x', 1) + item('x', 1, 4), ['I. x', 'II. x', '2.1 x']],
    ['no number', item('x', 1, 5) + item('x', 6, 1) + p(r('x'), '<w:numPr><w:numId w:val="0"/></w:numPr>') + item('x', 99), ['x', 'x', 'x', 'x']],
    ['bullets', item('x', 2) + item('x', 2, 1) + item('x', 2, 2) + item('x', 2, 3), ['- x', '+ x', '- x', '+ x']],
    ['levels that begin anew later, or never', item('x', 3) + item('x', 3, 1) + item('x', 3, 2) + item('x', 3, 1) + item('x', 3, 2) + item('x', 3) + item('x', 3, 1) + item('x', 3, 2), ['Điều 1. x', 'Khoản 01 x', 'i x', 'Khoản 02 x', 'ii x', 'Điều 2. x', 'Khoản 03 x', 'i x']],
    ['by style', styled('Phan') + styled('Muc') + styled('Muc') + styled('Phan') + styled('Muc', '<w:numPr><w:numId w:val="0"/></w:numPr>'), ['Phần A x', 'Mục 1 x', 'Mục 2 x', 'Phần B x', 'x']],
    ['by a style of numbers', item('x', 1) + item('x', 5), ['I. x', 'II. x']],
    ['what closes a number stands at it', item('. x', 6) + item('x', 6), ['1. x', '2 x']],
    ['a way of counting that older programs do not know', item('x', 6, 2), ['000. x']],
    ['a number without text, and a bullet', item('', 1) + item('', 2) + item('x', 1), ['I. ', '', 'II. x']],
    ['what is deleted is not counted', p('<w:del><w:r><w:delText>x</w:delText></w:r></w:del>', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>') + item('x', 1), ['I. x']],
  ])('%s', async (_, body, expected) => {
    expect(await linesOf(body, { numbering: NUMBERING, styles: LIST_STYLES })).toEqual(expected);
  });

  test('a heading has its number', async () => {
    const { blocks } = await readDocx(p(r('Mục tiêu'), '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr>'), { numbering: NUMBERING });
    expect(blocks.map(({ text, heading }) => [text, heading])).toEqual([['I. Mục tiêu', 1]]);
  });
});

const note = (id: number, paragraphs: string, kind = 'footnote'): string => `<w:${kind} w:id="${id}">${paragraphs}</w:${kind}>`;
const called = (id: number, kind = 'footnote'): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

describe('notes', () => {
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote>` + note(1, p(`<w:r><w:footnoteRef/></w:r>${r(' Gồm 45 hộ.')}`) + p(r('Trong đó 12 hộ nghèo.'))) + note(2, p(r('*') + r(' Tạm tính.'))) + note(5, p(r('Số liệu quý I.')));

  test('are numbered as they are called, whatever their ids', async () => {
    expect(await linesOf(p(r('Hỗ trợ') + called(5) + r(' vốn') + called(1) + r('.')) + p(r('Hết')), { footnotes })).toEqual(['Hỗ trợ[^1] vốn[^2].', '[^1]: Số liệu quý I.', '[^2]: Gồm 45 hộ.', 'Trong đó 12 hộ nghèo.', 'Hết']);
  });

  test('keep a mark that was set by hand', async () => {
    const marked = '<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>';
    expect(await linesOf(p(r('Vốn') + marked + r(' và') + called(5)), { footnotes })).toEqual(['Vốn[^*] và[^1]', '[^*]: Tạm tính.', '[^1]: Số liệu quý I.']);
  });

  test('at the end have numbers of their own', async () => {
    const endnotes = note(1, p(r('Nguồn: UBND xã.')), 'endnote');
    expect(await linesOf(p(r('Vốn') + called(1, 'endnote') + called(5)), { footnotes, endnotes })).toEqual(['Vốn[^i][^1]', '[^i]: Nguồn: UBND xã.', '[^1]: Số liệu quý I.']);
  });

  test('are counted as the settings say', async () => {
    const settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="2"/></w:footnotePr>';
    expect(await linesOf(p(r('Vốn') + called(5)), { footnotes, settings })).toEqual(['Vốn[^b]', '[^b]: Số liệu quý I.']);
  });

  test('that are hidden, or have no text, are none', async () => {
    expect(await linesOf(p(r('Vốn') + '<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="1"/></w:r>' + called(5)), { footnotes })).toEqual(['Vốn[^1]', '[^1]: Số liệu quý I.']);
  });
});

const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(text))}</w:tc>`;
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

describe('tables', () => {
  const places = async (rows: string): Promise<unknown[]> => (await readDocx(`<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`)).blocks.map(({ text, cell: place }) => [text, place?.row, place?.column, place?.rows, place?.columns, place?.isHead]);

  test('have cells that cover others', async () => {
    const head = row(cell('TT', '<w:vMerge w:val="restart"/>') + cell('Kế hoạch', '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>') + row(cell('', '<w:vMerge/>') + cell('2032') + cell('2033'), '<w:tblHeader/>');
    expect(await places(head + row(cell('1') + cell('45') + cell('60')))).toEqual([
      ['TT', 0, 0, 2, 1, true], ['Kế hoạch', 0, 1, 1, 2, true], ['2032', 1, 1, 1, 1, true], ['2033', 1, 2, 1, 1, true], ['1', 2, 0, 1, 1, false], ['45', 2, 1, 1, 1, false], ['60', 2, 2, 1, 1, false],
    ]);
  });

  test('leave columns free, and rows that are deleted out', async () => {
    expect(await places(row(cell('1') + cell('45')) + row(cell('x') + cell('2'), '<w:del/>') + row(cell('60'), '<w:gridBefore w:val="1"/>'))).toEqual([['1', 0, 0, 1, 1, false], ['45', 0, 1, 1, 1, false], ['60', 1, 1, 1, 1, false]]);
  });

  test('lie in controls and in one another', async () => {
    const inner = `<w:tbl>${row(cell('12') + cell('15'))}</w:tbl>`;
    const rows = `<w:sdt><w:sdtContent>${row(`<w:tc>${p(r('Số hộ'))}${inner}${p('')}</w:tc>` + cell('27'))}</w:sdtContent></w:sdt>`;
    expect(await places(rows)).toEqual([['Số hộ 12 15', 0, 0, 1, 1, false], ['27', 0, 1, 1, 1, false]]);
  });

  test('have no more columns than people make', async () => {
    expect(await places(row(cell('1', '<w:gridSpan w:val="999999999"/>') + cell('45', '<w:gridSpan w:val="-5"/>')))).toEqual([['1', 0, 0, 1, 200, false], ['45', 0, 200, 1, 1, false]]);
  });
});

describe('packages', () => {
  const parts = docxParts(p(r('Kế hoạch')));
  const read = async (changed: Record<string, string>): Promise<string> => (await docxReader.read(packed(changed), options())).text;

  test('are read wherever the document is, strict or not', async () => {
    const { 'word/document.xml': document = '', ...others } = parts;
    const root = '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/van-ban/./x/../so1.xml"/></Relationships>';
    expect(await read({ ...others, '_rels/.rels': root, 'van-ban/so1.xml': document.replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main') })).toBe('Kế hoạch\n');
    expect(await read({ 'word/document.xml': document })).toBe('Kế hoạch\n');
  });

  test.each<[string, Record<string, string>, string]>([
    ['no document', { 'word/styles.xml': '<w:styles/>' }, 'damaged: word/document.xml'],
    ['another element', { 'word/document.xml': '<workbook/>' }, 'damaged: word/document.xml'],
    ['cut', { 'word/document.xml': (parts['word/document.xml'] ?? '').slice(0, -20) }, 'damaged: word/document.xml'],
    ['declarations of its own', { 'word/document.xml': `<!DOCTYPE w:document [<!ENTITY a "b">]>${(parts['word/document.xml'] ?? '').replace(/^<\?.*?\?>/, '')}` }, 'damaged: word/document.xml: DOCTYPE'],
    ['too deep', { 'word/document.xml': '<w:document><w:body>' + '<w:sdt>'.repeat(300) }, 'limit: depth'],
    ['tables too deep', { 'word/document.xml': '<w:document><w:body>' + '<w:tbl><w:tr><w:tc>'.repeat(100) }, 'limit: depth'],
  ])('%s is told', async (_, changed, message) => {
    await expect(read(changed)).rejects.toThrow(expect.objectContaining({ name: 'InputError', message }));
  });

  test('many paragraphs that run into the next take no longer each', async () => {
    const body = p(r('x'), '<w:rPr><w:del/></w:rPr>').repeat(20_000) + item('x', 1).repeat(5000);
    const before = performance.now();
    expect((await readDocx(body, { numbering: NUMBERING })).blocks).toHaveLength(5000);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

test('words are those that mammoth reads', async () => {
  const body = p(r('I. Mục tiêu'), '<w:outlineLvl w:val="0"/>') + p(r('Đến năm 2035 có ') + `<w:ins>${r('trên ')}</w:ins>` + r('95%', '<w:b/>') + `<w:del><w:r><w:delText>90%</w:delText></w:r></w:del><w:hyperlink>${r(' hội viên')}</w:hyperlink>` + called(1) + '<w:r><w:tab/><w:t>(bảng 1)</w:t></w:r>')
    + `<w:tbl><w:tblPr/><w:tblGrid/>${row(cell('TT') + cell('Số hộ', '<w:gridSpan w:val="2"/>'))}${row(cell('1') + cell('45') + cell('60'))}</w:tbl>` + p(field('DATE', r('05/3/2031'))) + `<w:sdt><w:sdtContent>${p(r('Nơi nhận'))}</w:sdtContent></w:sdt>`;
  const file = packed(docxParts(body, { footnotes: note(1, p(r('Tạm tính.'))) }));
  const words = (text: string): string[] => text.replace(/\[\^\w+\](?:: Tạm tính\.)?|\[\d+\]/g, ' ').split(/[\s|]+/u).filter((word) => word !== '');
  const { value } = await extractRawText({ buffer: Buffer.from(file) });
  expect(words((await docxReader.read(file, options())).text)).toEqual(words(value));
});
