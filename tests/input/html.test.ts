import { describe, expect, test } from 'vitest';
import { isInputError } from '../../src/input/failure.ts';
import { htmlReader } from '../../src/input/html.ts';
import { detectFile } from '../../src/input/kind.ts';
import { defaultLimits } from '../../src/input/limits.ts';
import type { FileReading } from '../../src/types.ts';

const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html);

function readBytes(bytes: Uint8Array): FileReading {
  const reading = htmlReader.read(bytes, {
    limits: defaultLimits,
    decode: (part, declared) => ({ text: new TextDecoder(declared ?? 'utf-8').decode(part), encoding: declared ?? 'utf-8' }),
    recognise: () => Promise.resolve(null),
    recogniseAll: false,
  });
  if (reading instanceof Promise) throw new Error('HTML is read at once');
  return reading;
}

const read = (html: string): FileReading => readBytes(bytesOf(html));
const linesOf = (html: string): string[] => read(html).text.trimEnd().split('\n');
/** What the blocks say besides their text: `h2 I. NỘI DUNG`, `b …`. */
const blocksOf = (html: string): string[] => read(html).blocks.map((block) => [
  block.heading === null ? '' : `h${block.heading} `, block.bold ? 'b ' : '', block.italic ? 'i ' : '', block.kind === 'note' ? `[${block.label}] ` : '', block.text,
  ...block.marks.map(({ label, at }) => ` {${label} at ${at}}`),
].join(''));
const cellsOf = (html: string): string[] => read(html).blocks.flatMap(({ cell, text }) => (cell === null ? [] : [`${cell.row},${cell.column}${cell.isHead ? ' head' : ''} ${cell.rows}×${cell.columns} ${text}`]));

type Case = readonly [name: string, html: string, lines: readonly string[]];

describe('paragraphs', () => {
  test.each<Case>([
    ['stand a line each', '<p>Đạt 95%</p><p>kế\n hoạch</p>', ['Đạt 95%', 'kế hoạch']],
    ['are what stands bare between blocks', 'Mở đầu<div>Giữa <b>năm</b></div>Kết thúc', ['Mở đầu', 'Giữa năm', 'Kết thúc']],
    ['break at br', '<p><br>KẾ HOẠCH<br>Năm 2031</p>', ['KẾ HOẠCH', 'Năm 2031']],
    ['end at two br', 'Thứ nhất.<br> <br/>Thứ hai.', ['Thứ nhất.', 'Thứ hai.']],
    ['keep no white space about words', '<p>\n\t Xã  An <i> Bình </i> có </p>', ['Xã An Bình có']],
    ['keep what was typed in pre', '<pre>I. NỘI DUNG\n\n1. Đạt   80%\n  2. Đạt 90%</pre>', ['I. NỘI DUNG', '1. Đạt   80%', '  2. Đạt 90%']],
    ['keep lines where CSS says so', '<div style="white-space: pre-wrap">a\nb</div>', ['a', 'b']],
    ['have letters for entities', '<p>1&nbsp;500 &lt; 2&#x2e;000 &amp; T&ecirc;n</p>', ['1\u00a0500 < 2.000 & Tên']],
    ['keep words of elements that nobody knows', '<o:p>Xã</o:p><st1:place>An Bình</st1:place>', ['XãAn Bình']],
    ['are blocks where CSS says so', '<span style="display:block">Một</span><span style="display: block">Hai</span>', ['Một', 'Hai']],
    ['quote', '<p><q>Nông thôn mới</q></p>', ['“Nông thôn mới”']],
    ['stay where they were inserted', '<p>đạt <ins>75%</ins></p>', ['đạt 75%']],
  ])('%s', (_, html, lines) => { expect(linesOf(html)).toEqual(lines); });

  test.each<Case>([
    ['deleted', '<p>đạt <del>70%</del>75%</p>', ['đạt 75%']],
    ['deleted in Word', '<p>đạt <span class=msoDel>70%</span><s class="MsoDel">1</s>75%</p>', ['đạt 75%']],
    ['hidden by an attribute', '<p hidden>ẩn</p><p>hiện</p>', ['hiện']],
    ['hidden by its style', '<p style="DISPLAY:NONE">ẩn</p><p style="visibility:hidden">ẩn <b style="visibility:visible">hiện</b></p>', ['hiện']],
    ['hidden by a sheet', '<style>/* x */ @media print { p { display: none } } .an, #kin { display: none !important; }</style><p class="chu an">ẩn</p><p id=kin>ẩn</p><p>hiện</p>', ['hiện']],
    ['hidden in Word', '<p>hiện<span style="mso-hide:all">ẩn</span></p>', ['hiện']],
    ['for machines', '<head><title>Trang</title></head><!-- x --><script>1 < 2</script><style>p{}</style><template>x</template><noscript>y</noscript><p>hiện</p>', ['hiện']],
    ['a field of a form', '<p>Họ tên <input value="x"><select><option>y</select><textarea>z</textarea><button>Gửi</button></p>', ['Họ tên']],
    ['a picture', '<p>hiện<img alt="ảnh"><svg><text>x</text></svg></p>', ['hiện']],
    ['a comment in Word', '<p>hiện<span class=MsoCommentReference>[A1]</span></p><div style="mso-element:comment-list"><p>ý kiến</p></div>', ['hiện']],
    ['a running head of LibreOffice', '<div title="header"><p>Trang 2</p></div><p>hiện</p><div title="footer">chân</div>', ['hiện']],
  ])('leave out what is %s', (_, html, lines) => { expect(linesOf(html)).toEqual(lines); });

  test('say how they look', () => {
    expect(blocksOf('<p><strong>Đậm</strong></p><p style="font-weight:700">Đậm</p><b>Đậm <span style="font-weight:normal">thường hơn nhiều</span></b><p><em>Nghiêng</em></p>')).toEqual([
      'b Đậm', 'b Đậm', 'Đậm thường hơn nhiều', 'i Nghiêng',
    ]);
    expect(blocksOf('<style>p.tieude, .dam { font: italic bold 14pt Arial }</style><p class="tieude">Đậm</p><p class="dam">Đậm</p>')).toEqual(['b i Đậm', 'b i Đậm']);
  });
});

describe('a portal’s page', () => {
  const around = '<header>Cổng thông tin</header><nav>Trang chủ</nav><aside>Tin nóng</aside>';
  test.each<Case>([
    ['is its article', `${around}<article><header><h1>KẾ HOẠCH</h1></header><p>Nội dung kế hoạch năm 2031</p><footer>TM. ỦY BAN</footer></article><footer>Bản quyền</footer>`, ['KẾ HOẠCH', 'Nội dung kế hoạch năm 2031', 'TM. ỦY BAN']],
    ['is its main part', `${around}<div>Lượt xem 12</div><main><p>Nội dung kế hoạch năm 2031</p></main>`, ['Nội dung kế hoạch năm 2031']],
    ['is more than a small article', `${around}<article>Tin vắn</article><div>Nội dung dài của kế hoạch năm 2031</div>`, ['Tin vắn', 'Nội dung dài của kế hoạch năm 2031']],
    ['is all of its articles', '<article>Điều 1</article><article>Điều 2</article>', ['Điều 1', 'Điều 2']],
    ['keeps its head without an article', '<header><p>ỦY BAN NHÂN DÂN</p></header><p>Nội dung</p><footer>TM. ỦY BAN</footer>', ['ỦY BAN NHÂN DÂN', 'Nội dung', 'TM. ỦY BAN']],
  ])('%s', (_, html, lines) => { expect(linesOf(html)).toEqual(lines); });
});

describe('headings', () => {
  test.each<Case>([
    ['of HTML', '<h1>I. NỘI DUNG</h1><h2><p>1. Chỉ tiêu</p></h2><p>Đạt</p>', ['h1 b I. NỘI DUNG', 'h2 b 1. Chỉ tiêu', 'Đạt']],
    ['of Word', '<p class=MsoHeading7>a) Mục</p><p style="mso-outline-level:2">b) Mục</p><p style="mso-outline-level:body-text">c</p>', ['h7 a) Mục', 'h2 b) Mục', 'c']],
    ['of Word’s sheet', '<style><!-- p.Muc1 { mso-outline-level: 1; font-weight: bold } --></style><p class=Muc1>Mục</p>', ['h1 b Mục']],
    ['that say so', '<div role="heading" aria-level="3">Mục</div>', ['h3 Mục']],
    ['with Word’s number', '<h1><![if !supportLists]><span style="mso-list:Ignore">I.<span style="font:7.0pt">&nbsp;&nbsp; </span></span><![endif]>NỘI DUNG</h1>', ['h1 b I. NỘI DUNG']],
    ['whose number LibreOffice wrote without a space', '<h1>II.CHỈ TIÊU</h1><h2>1.2.Vốn vay của Hội</h2><h2>A.B. Bình</h2>', ['h1 b II. CHỈ TIÊU', 'h2 b 1.2. Vốn vay của Hội', 'h2 b A.B. Bình']],
    ['in lists', '<ol type=I><li value=2><h1>NỘI DUNG</h1><ol><li><h2>Chỉ tiêu</h2><ol><li><h3>Hằng năm</h3><li><h3>Nhiệm kỳ</h3></ol></ol></ol>', ['h1 b II. NỘI DUNG', 'h2 b 1. Chỉ tiêu', 'h3 b 1.1. Hằng năm', 'h3 b 1.2. Nhiệm kỳ']],
    ['in lists that LibreOffice opens anew', '<ol><li><h1>Vốn vay</h1><ol><li><h2>Hằng năm</h2></ol></ol><p>Đạt</p><ol><ol start=2><li><h2>Nhiệm kỳ</h2></ol><li value=2><h1>Hộ nghèo</h1><ol><li><h2>Hộ cận nghèo</h2></ol></ol>', ['h1 b 1. Vốn vay', 'h2 b 1.1. Hằng năm', 'Đạt', 'h2 b 1.2. Nhiệm kỳ', 'h1 b 2. Hộ nghèo', 'h2 b 2.1. Hộ cận nghèo']],
  ])('%s', (_, html, blocks) => { expect(blocksOf(html)).toEqual(blocks); });
});

describe('lists', () => {
  test.each<Case>([
    ['count', '<ol><li>Một<li>Hai</ol>', ['1. Một', '2. Hai']],
    ['count in letters and Roman numbers', '<ol type=a><li>x</ol><ol type=A><li>x</ol><ol type=i start=4><li>x</ol><ol type=I start=9><li>x</ol>', ['a) x', 'A. x', 'iv. x', 'IX. x']],
    ['count as CSS says', '<ol style="list-style-type: lower-alpha"><li>x<li style="list-style: upper-roman">y</ol><ul style="list-style-type:decimal"><li>z</ul>', ['a) x', 'II. y', '1. z']],
    ['count on from a start or value', '<ol start=3><li>x<li value=7>y<li>z</ol>', ['3. x', '7. y', '8. z']],
    ['count down', '<ol reversed><li>x<li>y</ol>', ['2. x', '1. y']],
    ['go on after z', '<ol type=a start=26><li>x<li>y</ol>', ['z) x', 'aa) y']],
    ['have bullets', '<ul><li>Một<ul><li>Con</ul><li>Hai</ul>', ['- Một', '- Con', '- Hai']],
    ['have none', '<ul style="list-style:none"><li>Một</ul>', ['Một']],
    ['number an item’s first paragraph', '<ol><li><p>Một</p><p>thêm</p></li><li><p>Hai</p></li></ol>', ['1. Một', 'thêm', '2. Hai']],
    ['lie in one another', '<ol><li>Một<ol type=a><li>Con</ol><li>Hai</ol>', ['1. Một', 'a) Con', '2. Hai']],
    ['of Word', '<p class=MsoListParagraph><span style="mso-list:Ignore">1.1.<span>&nbsp; </span></span>Vốn</p>', ['1.1. Vốn']],
    ['of Word with bullets', '<p><span style="font-family:Wingdings"><span style="mso-list:Ignore">v<span style="font:7pt">&nbsp;</span></span></span>Một</p><p><span style="mso-list:Ignore">-&nbsp;</span>Hai</p><p><span style="mso-list:Ignore">+&nbsp;</span>Ba</p>', ['- Một', '- Hai', '+ Ba']],
    ['of Word’s filtered pages', '<p><span style="font-family:Symbol">·<span style="font:7.0pt \'Times New Roman\'">&nbsp;&nbsp; </span></span>Một</p>', ['- Một']],
    ['of terms', '<dl><dt>Vốn</dt><dd>3 tỷ đồng</dd></dl>', ['Vốn', '3 tỷ đồng']],
  ])('%s', (_, html, lines) => { expect(linesOf(html).map((line) => line.replace(/\s+/g, ' '))).toEqual(lines); });
});

describe('notes', () => {
  const blocks = ['Vốn 3 tỷ đồng. {1 at 13}', '[1] Vốn vay.'];
  test.each<readonly [name: string, html: string]>([
    ['of Word', '<p>Vốn 3 tỷ đồng<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><![if !x]><span>[1]</span><![endif]></span></a>.</p><div style="mso-element:footnote-list"><hr><div style="mso-element:footnote" id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Vốn vay.</p></div></div>'],
    ['of Word, the page’s address before their names', '<p>Vốn 3 tỷ đồng<a href="file:///x.htm#_ftn1" name="_ftnref1">[1]</a>.</p><p><a href="file:///x.htm#_ftnref1" name="_ftn1">[1]</a> Vốn vay.</p>'],
    ['of Word, their names lost', '<p>Vốn 3 tỷ đồng<a href="#_ftn1">[1]</a>.</p><p><a href="#_ftnref1">[1]</a> Vốn vay.</p>'],
    ['of LibreOffice', '<p>Vốn 3 tỷ đồng<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Vốn vay.</p></div>'],
    ['of pandoc', '<p>Vốn 3 tỷ đồng<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>.</p><section id="footnotes" class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>Vốn vay.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>'],
    ['of other Markdown', '<p>Vốn 3 tỷ đồng<sup id="fnref:1"><a href="#fn:1" rel="footnote">1</a></sup>.</p><div class="footnotes"><h2>Chú thích</h2><ol><li id="fn:1"><p>Vốn vay.&#160;<a href="#fnref:1">&#8617;</a></p></li></ol></div>'],
    ['of a wiki', '<p>Vốn 3 tỷ đồng<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup>.</p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> Vốn vay.</li></ol>'],
    ['by hand', '<p>Vốn 3 tỷ đồng<sup><a id="len" href="#chu">(1)</a></sup>.</p><p id="chu"><a href="#len">(1)</a> Vốn vay.</p>'],
    ['by hand, the mark typed', '<p>Vốn 3 tỷ đồng<a name="r1"></a><sup>[<a href="#n1">1</a>]</sup>.</p><p><a name="n1"></a>1. Vốn vay.</p>'],
    ['in a table', '<p>Vốn 3 tỷ đồng<sup><a href="#n1">1</a></sup>.</p><table><tr><td><a name="n1">[1]</a></td><td>Vốn vay.</td></tr></table>'],
  ])('%s', (_, html) => { expect(blocksOf(html)).toEqual(blocks); });

  test.each<Case>([
    ['several in one paragraph', '<p>Một<sup><a href="#n1">1</a>,<a href="#n2">2</a></sup></p><p><a name="n1">[1]</a> Vốn.<br><a name="n2">[2]</a> Hộ.</p>', ['Một {1 at 3} {2 at 3}', '[1] Vốn.', '[2] Hộ.']],
    ['of several paragraphs', '<p>Một<a href="#_ftn1"><sup>1</sup></a></p><div id=ftn1><p><a name="_ftn1" href="#_ftnref1">1</a> Vốn.</p><p>Hộ.</p></div>', ['Một {1 at 3}', '[1] Vốn.', '[1] Hộ.']],
    ['called twice', '<p>Một<a href="#fn1"><sup>1</sup></a> hai<a href="#fn1"><sup>1</sup></a></p><ol><li id=fn1>Vốn.</ol>', ['Một hai {1 at 3} {1 at 7}', '[1] Vốn.']],
    ['numbered anew', '<p>Một<sup><a href="#a1">1</a></sup></p><p>Hai<sup><a href="#b1">1</a></sup></p><p id=a1>[1] Vốn.</p><p id=b1>[1] Hộ.</p>', ['Một {1 at 3}', '[1] Vốn.', 'Hai {1.2 at 3}', '[1.2] Hộ.']],
    ['called in a table', '<table><tr><th>Vốn<th>Năm</tr><tr><td>3 tỷ<a href="#fn1"><sup>1</sup></a><td>2031</table><p id=fn1>Vốn vay.</p>', ['b Vốn', 'b Năm', '3 tỷ {1 at 4}', '2031', '[1] Vốn vay.']],
    ['that nothing calls stay where they stand', '<p>Một</p><div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Vốn.</p></div>', ['Một', '1 Vốn.']],
    ['whose mark leads nowhere are typed marks', '<p>Một<a href="#_ftn5"><sup>5</sup></a> hai<sup>*</sup></p>', ['Một hai {5 at 3} {* at 7}']],
    ['are not what other links lead to', '<p>Xem <a href="#muc1">1</a> và <a href="#muc1">mục I</a>, 5 km<sup>2</sup></p><h1 id=muc1>I. NỘI DUNG</h1>', ['Xem 1 và mục I, 5 km2', 'h1 b I. NỘI DUNG']],
    ['keep a number that is their first word', '<p>Một<sup><a href="#fn3">3</a></sup></p><ol><li id=fn3>3 xã khó khăn.</ol>', ['Một {3 at 3}', '[3] 3 xã khó khăn.']],
  ])('%s', (_, html, blocks) => { expect(blocksOf(html)).toEqual(blocks); });
});

describe('tables', () => {
  test.each<Case>([
    ['have heads', '<table><caption>Bảng 1</caption><thead><tr><td>TT<td>Năm</thead><tr><td>1<td>2031</table>', ['0,0 head 1×1 TT', '0,1 head 1×1 Năm', '1,0 1×1 1', '1,1 1×1 2031']],
    ['have heads of th', '<table><tr><th>TT<th>Năm</tr><tr><td>1<td>2031</table>', ['0,0 head 1×1 TT', '0,1 head 1×1 Năm', '1,0 1×1 1', '1,1 1×1 2031']],
    ['span', '<table><tr><th rowspan=2>TT<th colspan=2>Năm<tr><th>2031<th>2032<tr><td>1<td>5%<td>6%</table>', ['0,0 head 2×1 TT', '0,1 head 1×2 Năm', '1,1 head 1×1 2031', '1,2 head 1×1 2032', '2,0 1×1 1', '2,1 1×1 5%', '2,2 1×1 6%']],
    ['span no further than they reach', '<table><tr><td rowspan=0>A<td rowspan=65000 colspan=99999>5%<tr></table>', ['0,0 2×1 A', '0,1 2×999 5%']],
    ['leave out hidden rows and cells', '<table><tr hidden><td>x<td>1<tr><td>A<td style="display:none">x<td>5%</table>', ['0,0 1×1 A', '0,1 1×1 5%']],
    ['hold lists', '<table><tr><td>A<td>5%<tr><td><ul><li>x<li>y</ul><td>6%</table>', ['0,0 1×1 A', '0,1 1×1 5%', '1,0 1×1 - x - y', '1,1 1×1 6%']],
  ])('%s', (_, html, cells) => { expect(cellsOf(html)).toEqual(cells); });

  test.each<Case>([
    ['a letterhead', '<table><tr><td>ỦY BAN<br>XÃ<td>CỘNG HÒA XÃ HỘI</tr></table>', ['ỦY BAN', 'XÃ', 'CỘNG HÒA XÃ HỘI']],
    ['a page’s parts', '<table><tr><td>Menu<td><h1>I. VỐN</h1><table><tr><td>A<td>5%<tr><td>B<td>6%</table><tr><td>1<td>2</table>', ['Menu', 'I. VỐN', '| A | 5% |', '| B | 6% |', '1', '2']],
    ['what it says', '<table role="presentation"><tr><td>A<td>5%<tr><td>B<td>6%</table>', ['A', '5%', 'B', '6%']],
  ])('are none where they only set side by side %s', (_, html, lines) => { expect(linesOf(html)).toEqual(lines); });
});

describe('bytes', () => {
  test.each([
    ['meta', '<meta charset="UTF-16LE">', 'UTF-16LE'], ['http-equiv', '<meta http-equiv=Content-Type content="text/html; charset=windows-1258">', 'windows-1258'],
    ['XML', '<?xml version="1.0" encoding="utf-8"?><html>', 'utf-8'], ['nothing', '<p>charset=x', null],
  ])('are decoded by what %s says', (_, html, declared) => {
    let asked: string | null = 'nobody';
    void htmlReader.read(bytesOf(html), { limits: defaultLimits, decode: (_bytes, said) => { asked = said; return { text: '', encoding: 'utf-8' }; }, recognise: () => Promise.resolve(null), recogniseAll: false });
    expect(asked).toBe(declared);
  });

  const archive = (encoding: string, body: string): string => `From: <Saved by x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="----=_Next"\r\n\r\n------=_Next\r\nContent-Location: file:///x.jpg\r\nContent-Type: image/jpeg\r\n\r\nxx\r\n------=_Next\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n------=_Next--\r\n`;
  test.each<readonly [encoding: string, body: string]>([
    ['quoted-printable', '<p>K=E1=BA=BF ho=\r\n=E1=BA=A1ch 5=3D5</p>'], ['base64', 'PHA+S+G6vyBob+G6oWNoIDU9NTwvcD4=\r\n'], ['8bit', '<p>Kế hoạch 5=5</p>'],
  ])('of a web archive are unpacked from %s', (encoding, body) => {
    const bytes = bytesOf(archive(encoding, body));
    expect([detectFile(bytes, 'plan.doc'), readBytes(bytes).text]).toEqual(['html', 'Kế hoạch 5=5\n']);
  });

  test('of a letter are no web archive', () => {
    expect(detectFile(bytesOf('Kính gửi: Ủy ban\nVề multipart/related\n'), 'a.txt')).toBe(null);
  });
});

describe('hostile pages', () => {
  const fault = (html: string): string => {
    try {
      read(html);
      return 'none';
    } catch (error) {
      return isInputError(error) ? error.message : String(error);
    }
  };
  const many = 100_000;
  test.each([
    ['too deep', '<div>'.repeat(10_000), 'limit: depth'], ['too deep in tables', '<table><tr><td>'.repeat(10_000), 'limit: depth'], ['too deep in lists', '<ul><li>'.repeat(10_000), 'limit: depth'],
    ['blown up by what was left open', `<p>${Array.from({ length: 150 }, (_, i) => `<b id=${i}>`).join('')}${'<p>x'.repeat(many)}`, 'limit: unpacked'],
    ['of one broken archive', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nA\n--x--', 'damaged: base64'],
  ])('%s end in a clear fault', (_, html, expected) => { expect(fault(html)).toBe(expected); });

  test.each([
    ['attributes', `<p ${Array.from({ length: many }, (_, i) => `a${i}`).join(' ')}>x`], ['spans', `<table>${'<tr><td colspan=1000 rowspan=9999>1%<td>2'.repeat(5000)}</table>`],
    ['fostered elements', `<table>${'<i>x</i>'.repeat(many / 4)}`], ['calls of a note', `<p>${'<sup><a href="#n">1</a></sup>'.repeat(many / 10)}</p><p id=n>x`], ['rules of CSS', `<style>${'p{}'.repeat(many)}${'/*'.repeat(many)}</style>x`],
    ['rows', `<table>${'<tr><td>A<td>1%'.repeat(many / 4)}</table>`], ['paragraphs in a cell', `<table><tr><td>${'<p>x'.repeat(many)}</table>`], ['boundaries', `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n${'--x\n\n'.repeat(many)}`], ['line breaks', '<br>'.repeat(many)], ['entities', '&amp;'.repeat(many)],
    ['marks left open', '<p>x<font color=red>'.repeat(60)], ['names without notes', '<a name=x></a>'.repeat(many / 4)], ['nothing', ''], ['zeros', '\0\0<\0p>'], ['half a tag', '<p>x<a href="'],
  ])('of many %s are read in no time', (_, html) => {
    const start = performance.now();
    expect(fault(html)).toBe('none');
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
