import { describe, expect, test } from 'vitest';
import { markdownReader } from '../../src/input/markdown.ts';
import { textReader } from '../../src/input/text.ts';
import { readDocument } from '../../src/extract.ts';
import type { Finding } from '../../src/types.ts';

/** A line in the body of a small plan. */
const planOf = (line: string): string => `HỘI NÔNG DÂN XÃ TÂN MỘC\n\nKẾ HOẠCH\nVệ sinh kênh mương năm 2033\n\nI. MỤC ĐÍCH\nGiữ sạch các tuyến kênh.\n\nII. NỘI DUNG\n${line}\n\nIII. TỔ CHỨC THỰC HIỆN\nHội theo dõi chung.\n`;

function find(rule: string, text: string): { text: string; finding: Finding }[] {
  const source = { text, path: null, format: 'text' as const, encoding: 'utf-8', sha256: '' };
  return readDocument(source, textReader).findings.filter((each) => each.rule === rule).map((finding) => ({ text: text.slice(finding.start ?? 0, finding.end ?? 0), finding }));
}

const likely = ({ message }: Finding): string[] => message.en.slice(message.en.indexOf(', expected')).split(/[“”]/).filter((_, i) => i % 2 === 1);

/** In a line the findings of the rule: what stands there, and what is expected. */
const slips = (line: string): string[][] => find('text/ocr-suspect', planOf(line)).map(({ text, finding }) => [text, ...likely(finding)]);

describe('text/ocr-suspect finds', () => {
  test.each<readonly [line: string, found: string[][]]>([
    ['- Phần đầu có 90% chi hội có tổ tự quản.', [['Phần đầu', 'Phấn đấu']]],
    ['- Phần đầu đến cuối năm trồng 500 cây.', [['Phần đầu', 'Phấn đấu']]],
    ['- Phần đầu 100% hộ phân loại rác.', [['Phần đầu', 'Phấn đấu']]],
    ['- Thu gom hết rác; phần đầu đạt 80% hộ tham gia.', [['phần đầu', 'phấn đấu']]],
    ['Các chi hội nỗ lực phần đầu vì kênh sạch.', [['phần đầu', 'phấn đấu']]],
    ['- Phân đấu nạo vét 12 km kênh.', [['Phân đấu', 'Phấn đấu']]],
    ['- Phấn đâu nạo vét 12 km kênh.', [['Phấn đâu', 'Phấn đấu']]],
    ['PHÂN ĐẤU nạo vét 12 km kênh.', [['PHÂN ĐẤU', 'PHẤN ĐẤU']]],
    ['Theo hướng dẫn của Tông Liên đoàn.', [['Tông Liên đoàn', 'Tổng Liên đoàn']]],
    ['TÔNG LIÊN ĐOÀN hướng dẫn.', [['TÔNG LIÊN ĐOÀN', 'TỔNG LIÊN ĐOÀN']]],
    ['Liên đoàn Lao đông huyện phối hợp.', [['Liên đoàn Lao đông', 'Liên đoàn Lao động']]],
    ['Uy ban nhân dân xã theo dõi.', [['Uy ban nhân dân', 'Ủy ban nhân dân']]],
    ['Hội đông nhân dân xã giám sát.', [['Hội đông nhân dân', 'Hội đồng nhân dân']]],
    ['Hội tô chức ra quân.', [['tô chức', 'tổ chức']]],
    ['Theo kê hoạch của xã.', [['kê hoạch', 'kế hoạch']]],
    ['Ban hành Kê hoạch riêng.', [['Kê hoạch', 'Kế hoạch']]],
    ['Các chi hội thực hiên từ nay.', [['thực hiên', 'thực hiện']]],
    ['Mời 40 đoàn viện tham gia.', [['đoàn viện', 'đoàn viên']]],
    ['Công đoản và Hội cùng làm.', [['Công đoản', 'Công đoàn', 'Công đoạn']]],
    ['Theo nghi quyết của xã.', [['nghi quyết', 'nghị quyết']]],
    ['Xin ý kiến Đảng uy trước khi làm.', [['Đảng uy', 'Đảng ủy']]],
    ['Dụng cụ gôm có cuốc, xẻng.', [['gôm có', 'gồm có']]],
    ['Theo Công văn sô 12/HND.', [['sô', 'số']]],
    ['Từ nãm 2031 đến nay.', [['nãm', 'năm']]],
    ['Hỗ trợ 30 câp xe đạp.', [['câp', 'cấp', 'cập']]],
    ['Các chi hội triểt khai.', [['triểt', 'triết', 'triệt']]],
    ['Thẩm quyên thuộc về xã.', [['Thẩm quyên', 'Thẩm quyền']]],
    ['Xã giải quyêt đơn.', [['giải quyêt', 'giải quyết']]],
    ['Chât lượng nước tốt hơn.', [['Chât lượng', 'Chất lượng']]],
    ['Cùng cố các tổ tự quản.', [['Cùng cố các', 'Củng cố các']]],
    ['Giữ chất lượng cao đặng ký từ đầu.', [['đặng ký', 'đăng ký']]],
    ['Phát huy vai trò của người lao đông trong xã.', [['lao đông', 'lao động']]],
    ['Các chi tiêu cụ thể được giao sớm.', [['chi tiêu cụ thể', 'chỉ tiêu cụ thể']]],
    ['Hội hoàn thành chi tiêu sớm.', [['hoàn thành chi tiêu', 'hoàn thành chỉ tiêu']]],
    ['Rà soát mục tiêu, chi tiêu của xã.', [['chi tiêu', 'chỉ tiêu']]],
    ['Chi tiêu hằng năm:\n- Phấn đấu 90% hộ phân loại rác.', [['Chi tiêu', 'Chỉ tiêu']]],
    ['Báo cáo kết quá về xã; thâm định lại.', [['kết quá', 'kết quả'], ['thâm định', 'thẩm định']]],
    ['Nâng cao chất\nlương nước.', [['chất\nlương', 'chất lượng']]],
  ])('%s', (line, found) => {
    expect(slips(line)).toEqual(found);
  });
});

describe('text/ocr-suspect leaves alone', () => {
  test.each([
    // Other words with the same letters.
    'Phần đầu của báo cáo nêu 90% số hộ tham gia.', 'Phần đầu có 3 mục, phần sau có 5 mục.', 'Ở phần đầu, 20% số trang là phụ lục.', 'Phần đầu năm nắng, 30% kênh cạn.', 'Trong phần đầu kế hoạch có 40% việc khó.',
    'Chi tiêu ngân sách đạt 90% dự toán.', 'Chi tiêu hằng ngày của hộ nghèo tăng 10%.', 'Tiết kiệm chi tiêu.', 'Chi tiêu thường xuyên:\n- Phấn đấu giảm 10% tiền điện.', 'Mỗi công đoạn do 2 người làm.', 'Cộng tác viên dân số.', 'Lịch sử xã Tân Mộc.', 'Điện tích của hạt.',
    'Sống có độ lượng.', 'Công chúng quan tâm.', 'Cổ đông góp vốn.', 'Nộp cho thứ trưởng.', 'Cơ số thuốc đủ dùng.', 'Đúng mực với bà con.', 'Đơn độc một mình.', 'Ban sơ kết cùng cấp.', 'Phòng thủ túc trực.', 'Tiền phong và tiên phong.', 'Quân sư quạt mo.',
    // The end of one word and the beginning of another.
    'Hình thức hiện nay chưa phù hợp.', 'Nhận thức hiện đại hơn.', 'Tình hình thực tế của xã.', 'Điều kiện thực hiện còn khó.', 'Kế hoạch định kỳ.', 'Quy định cụ thể từng việc.', 'Tham gia định hình nếp sống.', 'Phổ biến pháp luật.', 'Đầu tư phát triển.', 'Xác định mục tiêu rõ.', 'Chương trình tư vấn.',
    'Hoạt động bổ trợ.', 'Tổ chức đánh giá.', 'Ưu tiên bố trí người già.', 'Hạ tầng thu gom rác.', 'Điều chỉnh phù hợp.', 'Thanh toán điện tử.', 'Bảo đảm chế độ.', 'Giao thông kê khai lại.', 'Công tác phòng ngừa.', 'Đảng viên thống nhất.', 'Cơ sở kết nối với chợ.', 'Hoàn thành phổ cập.',
    'Đội hình thanh niên.', 'Xử phạt hành chính.', 'Yếu tố chức năng.', 'Ô tô chức năng.', 'Nước đưa về tính toán lại.', 'Chú ý đến mức tiêu thụ.', 'Công đoàn viện nghiên cứu.', 'Công đoàn Viện Kiểm sát.', 'Đảng uy tín.', 'Khơi dậy mạnh mẽ.', 'Kỹ năng cao.', 'Có quan hệ tốt.', 'Nguồn thu từ chợ.',
    // Two words that meet by chance.
    'Thực hiện dần số hoá hồ sơ.', 'In phong bì thư mời.', 'Xây dựng tuyến truyền tải điện.', 'Khai quật hang hóa thạch.', 'Mỗi trường họp phụ huynh 2 lần.', 'Ruộng đạt nước tưới.', 'Dân cứ thế làm.', 'Làm vậy chỉ phí công, chỉ phí thời gian.', 'Ban Chỉ đạo tạo điều kiện.',
    'Ở đây mạnh về du lịch, từ đây mạnh ai nấy làm.', 'Các bên cùng cố gắng.', 'Phần đấu giá có 3 lô.', 'Hai nhà máy hợp tác xả lũ.', 'Muốn đi nhanh thì hợp tác xa hơn.', 'Trên ô tô chức danh được ghi rõ.', 'Quán ẩm thực hiên nhà.', 'Phần lễ nghi quyết định bỏ.', 'Các hộ trợ giúp nhau.', 'Hộ đê án ngữ.',
    'Kế hoạch chi tiêu cụ thể của hộ.', 'Các khoản chi tiêu chính của hộ.', 'Nhóm chi tiêu cho ăn uống.', 'Bao hiểm họa rình rập.', 'Đời sông nước.', 'Xe tải tông công ty may.', 'Bệnh nhân lao đông hơn năm trước.', 'Xét xử ly hôn.', 'Tổ thêu kết nối với chợ.',
    '- Phần đầu 20 trang, phần cuối 5 trang.', '- Phần đầu của đề án đạt 90%.', 'Tiếp tục phần đầu của chương trình có 90% tiết mục.', 'Mục tiêu phần đầu của đề án đạt 90%.',
    // Both ways to place a tone, i and y.
    'Hoà bình, hòa bình, hoà giải, hòa giải.', 'Uỷ ban nhân dân, ủy ban nhân dân, Đảng uỷ, Đảng ủy.', 'Sức khoẻ, sức khỏe.', 'Tỷ lệ, tỉ lệ; kỹ thuật, kĩ thuật; lý luận, lí luận.', 'Thuỷ lợi, thủy lợi, văn hoá, văn hóa.',
    // Names.
    'Ông Trần Thành Viên ở xã Tân Thanh.', 'Anh Lê Văn Tô chức vụ tổ trưởng.', 'Chị H’Yăm Niê Kđăm ở buôn Ea Súp, Đắk Lắk.', 'Bà Phan Thị Diễm ở Krông Pắc, Đăk Păc.', 'Cầu Đông Thành và chợ Hòa Bình.', 'Bạn Guðni, ông Benoît, phố Crêt ở Genève.', 'La forêt, l’hôtel, le goût, côte à côte.',
    // Without marks: an address, a word of another language.
    'Gửi về phan dau@tanmoc.vn, to chuc, ke hoach.', 'Dat 80% theo ke hoach.', 'KE HOACH 2033.',
    // Abbreviations.
    'NSĐP, TTĐT, GDĐT, BVĐC.', 'Ca sĩ chạy sô.', 'Nhịp logic, lôgic học.', 'Sổ 12 và sổ 13.', 'Cuộn len màu kem, 3 cái tôn.',
  ])('%s', (line) => {
    expect(slips(line)).toEqual([]);
  });
});

/** What is put in the place of what. */
const mends = (line: string): string[] => {
  const text = planOf(line);
  return find('text/ocr-suspect', text).flatMap(({ finding }) => (finding.fix ?? []).map(({ start, end, text: put }) => `${text.slice(start, end)}→${put}`));
};

describe('text/ocr-suspect mends what cannot be right', () => {
  test.each<readonly [line: string, edits: string[]]>([
    ['- Phần đầu có 90% chi hội có tổ tự quản.', ['Phần→Phấn', 'đầu→đấu']], ['- Phân đấu nạo vét 12 km kênh.', ['Phân→Phấn']], ['- Phân đấu năm 2033 nạo vét 12 km kênh.', ['Phân→Phấn']], ['- Phấn đâu đạt 80% hộ tham gia.', ['đâu→đấu']], ['- Phấn đầu đạt 80% hộ tham gia.', ['đầu→đấu']],
    ['Theo Tông Liên đoàn.', ['Tông→Tổng']], ['Hội tô chức ra quân, thực hiên kê hoạch.', ['tô→tổ', 'hiên→hiện', 'kê→kế']], ['Xã giải quyêt đơn, biêu dương, trưc tuyến.', ['quyêt→quyết', 'biêu→biểu', 'trưc→trực']],
    ['Theo Công văn sô 12/HND từ nãm 2031.', ['sô→số', 'nãm→năm']], ['Theo kế hoach và quyết đinh.', ['hoach→hoạch', 'đinh→định']], ['Mở trưòng học, môi truờng sạch.', ['trưòng→trường', 'truờng→trường']], ['Cùng cố và mở rộng tổ tự quản.', ['Cùng→Củng']],
  ])('%s', (line, edits) => {
    expect(mends(line)).toEqual(edits);
  });

  // Told, but they could be right.
  test.each([
    'Mời 40 đoàn viện tham gia.', 'Nâng cao năng suất để thu hôi vốn.', 'Phối hợp chặt chẻ.', 'Làm chỉ phí cao hơn.', 'Phát huy vị thế đại điện.', 'Báo cáo kết quá về xã.', 'Các chi tiêu cụ thể được giao sớm.', 'Chi tiêu hằng năm:\n- Phấn đấu 90% hộ phân loại rác.', 'Lấy phấn đâu ra.',
    'Các chi hội nỗ lực phần đầu vì kênh sạch.', 'Anh ấy phạm vì vội.', 'Người chủ trọng chữ tín.', 'Có chạy sô 3 tối.', 'Sau sắp nhập còn 3 xã.', 'Xã họp đặng ký hợp đồng.', 'Giao ban về công đoản.', 'Xe của người lao đông quá.',
  ])('but only tells %s', (line) => {
    expect(slips(line)).toHaveLength(1);
    expect(mends(line)).toEqual([]);
  });
});

describe('what is no one’s words', () => {
  /** What is told in a line of Markdown, `!` where it would be mended. */
  const told = (line: string, text = planOf(line).replace('KẾ HOẠCH', '# KẾ HOẠCH')): string[] => readDocument({ text, path: null, format: 'markdown', encoding: 'utf-8', sha256: '' }, markdownReader).findings
    .filter(({ rule }) => rule === 'text/ocr-suspect' || rule === 'text/look-alike').map(({ start, end, fix }) => `${text.slice(start ?? 0, end ?? 0)}${fix === undefined ? '' : '!'}`);

  test.each<readonly [line: string, found: string[]]>([
    ['Hội phân đấu 90%; \u041aế hoạch.', ['phân đấu!', '\u041aế!']],
    ['Lệnh `Phân đấu 90%; \u041aế hoạch` và ``tô chức ` lại``.', []], ['Dấu ` lẻ rồi tô chức.', ['tô chức!']],
    ['```text\nPhân đấu 90%.\ntô chức\n```\nHội tô chức.', ['tô chức!']], ['- a\n\n  ~~~\n  tô chức\n  ~~~\n\nHội tô chức.', ['tô chức!']], ['````\n```\ntô chức\n````\nHội kê hoạch.', ['kê hoạch!']], ['```\ntô chức đến hết.', []],
    ['<!-- tô chức -->Hội kê hoạch.', ['kê hoạch!']], ['<!-- hai dòng\ntô chức\n-->\nHội kê hoạch.', ['kê hoạch!']], ['Xem <a title="tô chức" href="x">kê hoạch</a>.', ['kê hoạch!']],
    ['Xem [kê hoạch](ban/tô chức.htm).', ['kê hoạch!']], ['Xem [kê hoạch][1].\n\n[1]: ban/n\u01cem "tô chức"', ['kê hoạch!']], ['Xem https://tanmoc.vn/n\u01cem-tât nhé.', []], ['Gửi n\u01cem@tanmoc.vn nhé.', []],
    ['Tệp KH_Phân_đấu_câp.docx kèm theo.', []], ['Ở tệp phân đấu năm nay.docx kèm theo.', ['phân đấu']], ['Tệp “n\u01cem nay.pdf” kèm theo.', ['n\u01cem']], ['Ở C:\\Kho\\Tô chức\\kê hoạch.xlsx đó.', []],
  ])('%s', (line, found) => {
    expect(told(line)).toEqual(found);
  });

  // A slip that is quoted as one.
  test.each([
    'Do viết nhầm “Phân đấu” thành “Phấn đấu”.', 'Văn bản đã viết nhầm Phân đấu ở dòng 3.', 'Sửa cụm từ “tô chức” thành cụm từ đúng.', 'Đính chính: “thực hiên” đọc là “thực hiện”.', 'Có lỗi chính tả: kê hoạch, cần rà lại.', 'Không viết “Tông Liên đoàn”.', 'Chữ “kê hoạch” ở trang 2 bị mờ.', 'Thay kê hoạch → kế hoạch.', 'Nay sửa "nghi quyết" là "nghị quyết".', 'Ghi “quyết đinh” là sai.',
  ])('%s', (line) => {
    expect(told(line)).toHaveLength(1);
    expect(told(line)[0]).not.toContain('!');
  });

  test.each(['Phong trào “Phân đấu đạt chuẩn văn hóa” ra đời.', 'Xóa mù chữ, tô chức lớp đêm.', 'Sửa đổi, bô sung quy chế.', 'Từ “kho” đến bến, Hội tô chức đội xe.'])('but %s', (line) => {
    expect(told(line)).toHaveLength(1);
    expect(told(line)[0]).toContain('!');
  });
});

test('slips are mended where they can be one word only, letter case kept', () => {
  const text = planOf('PHÂN ĐẤU, Tô chức, Tông Liên đoàn; công đoản; một câp.');
  const fixes = find('text/ocr-suspect', text).map(({ finding }) => finding.fix?.map(({ start, end, text: put }) => `${text.slice(start, end)}→${put}`));
  expect(fixes).toEqual([['PHÂN→PHẤN'], ['Tô→Tổ'], ['Tông→Tổng'], undefined, undefined]);
});

test('a text that was read wrong throughout is told so once', () => {
  const found = find('text/ocr-suspect', planOf('Xã tô chức họp. '.repeat(70)));
  expect(found).toHaveLength(51);
  expect(found[50]?.finding.message.en).toBe('and 20 more words with other marks than expected');
  expect(found[50]?.finding.fix).toHaveLength(20);
});

describe('text/encoding', () => {
  const encoding = (text: string): string[] => find('text/encoding', text).map(({ finding }) => finding.message.en);
  const windows = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

  test.each([
    ['Tæng Liªn ®oµn Lao ®éng ViÖt Nam', 'TCVN3', '“Liªn”, expected “Liên”'],
    ['c«ng nh©n viªn chøc', 'TCVN3', '“c«ng”, expected “công”'],
    ['Nghò quyeát cuûa Ñaûng boä veà phaùt trieån', 'VNI', '“quyeát”, expected “quyết”'],
    ['Coâng ñoaøn cô sôû hoaït ñoäng', 'VNI', '“Coâng”, expected “Công”'],
    [windows('Kế hoạch thực hiện Nghị quyết'), 'UTF-8', 'expected “Kế”'],
    [windows('được đầu tư đến từng xã, từng phường'), 'UTF-8', 'expected “được”'],
  ])('%s', (line, name, words) => {
    const messages = encoding(`${line}\n${line}`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`unexpected ${name}`);
    expect(messages[0]).toContain(words);
  });

  test.each([
    'São Paulo, coração, leão, oceânico, não', 'Müller, größer, Straße, Köln, naïf, coïncidence, goût, août, Noël, Citroën', 'Ñandú, España, año, niño', 'Åse, Søren, Ærø, smørrebrød',
    'Y Ngông Niê Kđăm, Đắk Lắk, Krông Pắc, Ê Đê, Ba Na, Gia Rai', 'Microsoft®, ©2031, 5 µm, 20 m², «công nhân», 1ª', 'hoà giải, khoẻ, thuý, uỷ, Đạo Hồi, quý, Hòa', 'Kế hoạch thực hiện, được đầu tư đến từng xã',
  ])('%s', (line) => {
    expect(encoding(`${line}\n${line}\n${line}`)).toEqual([]);
  });

  test('composed and decomposed letters in one text are mended', () => {
    const text = planOf(`Mời ${'tổ trưởng'.normalize('NFD')} dự họp; y̆ giữ nguyên.`);
    const [found, ...others] = find('text/encoding', text);
    expect(others).toEqual([]);
    expect(found?.finding.fix?.map(({ start, end, text: put }) => `${text.slice(start, end).normalize('NFC')}${put}`)).toEqual(['ổổ', 'ưư', 'ởở'].filter((each) => each !== 'ưư' || text.includes('ư')));
    expect(encoding(text.normalize('NFD'))).toEqual([]);
    expect(encoding(text.normalize('NFC'))).toEqual([]);
  });

  test('places without a letter are told one by one, then counted', () => {
    const messages = encoding(planOf('a� '.repeat(25)));
    expect(messages).toHaveLength(21);
    expect(messages[20]).toBe('and 5 more places with unreadable characters (U+FFFD)');
  });
});

describe('text/look-alike', () => {
  const alike = (line: string): string[][] => find('text/look-alike', planOf(line)).map(({ text, finding }) => [text, likely(finding)[0] ?? '', ...(finding.fix === undefined ? [] : ['fix'])]);

  test.each<readonly [line: string, found: string[][]]>([
    ['\u041aế hoạch', [['\u041aế', 'Kế', 'fix']]],
    ['trong n\u0430m', [['n\u0430m', 'nam', 'fix']]],
    ['trong nǎm', [['nǎm', 'năm', 'fix']]],
    ['na\u030cm nay t\u01ceng', [['na\u030cm', 'năm', 'fix'], ['t\u01ceng', 'tăng', 'fix']]],
    ['TA\u030cNG, l\u01ce\u0301p', [['TA\u030cNG', 'TĂNG', 'fix'], ['l\u01ce\u0301p', 'lắp', 'fix']]],
    ['đội ngǜ', [['ngǜ', 'ngũ', 'fix']]],
    ['tɑi xã', [['tɑi', 'tai', 'fix']]],
    ['Ðảng bộ, ðoàn xã', [['Ðảng', 'Đảng', 'fix'], ['ðoàn', 'đoàn', 'fix']]],
    ['LÐLÐ, HÐND', [['LÐLÐ', 'LĐLĐ', 'fix'], ['HÐND', 'HĐND', 'fix']]],
    ['Ｋế hoạch', [['Ｋế', 'Kế', 'fix']]],
    ['năm ２０３３', [['２０３３', '2033']]],
    ['khí CO２', [['CO２', 'CO2']]],
    ['𝐊ế 𝐡𝐨ạ𝐜𝐡', [['𝐊ế', 'Kế', 'fix'], ['𝐡𝐨ạ𝐜𝐡', 'hoạch', 'fix']]],
    ['Κế toán, khο hàng', [['Κế', 'Kế', 'fix'], ['khο', 'kho', 'fix']]],
  ])('%s', (line, found) => {
    expect(alike(line)).toEqual(found);
  });

  test.each([
    '5 μm, 10 μg/m³, 3 kΩ, 2 MΩ, Ω', 'sinα, cosβ, ΔT, Δx, λ, hν, π', 'TNFα, IFN-γ, α-tocopherol, PPARγ', 'Москва, Су-30, Т-90, Горбачёв', 'Guðni Sigurðsson, SIGURÐUR', '𝑥 + 𝑦 = 𝑧', '第１回 東京', 'Istanbul, ısı', 'São Paulo, Müller, Đắk Lắk', 'Zhōngguó Gòngchǎndǎng, nǐ hǎo, Wǎng', 'Škoda, c\u030c, Dvořák', 'Kế hoạch, năm, Đảng, đoàn', 'm², №, ½, Ⅱ',
  ])('%s', (line) => {
    expect(alike(line)).toEqual([]);
  });
});

test('text/empty', () => {
  expect(find('text/empty', '')).toHaveLength(1);
  expect(find('text/empty', ' \n\t\r\n\u00a0')).toHaveLength(1);
  expect(find('text/empty', '.')).toEqual([]);
});
