import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const figures = (text: string): string[] => extract(text).indicators.map(({ quantity }) => quantity.text);
const inPlan = (sentence: string): string[] => figures(`KẾ HOẠCH\nCông tác Hội\n\nII. CHỈ TIÊU\n\n- ${sentence}\n`);

/** A sentence of a plan, and the figures in it that are indicators. */
const ROWS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'sizes that say which are meant': [
    ['Có 9 mặt hàng có kim ngạch trên 2 tỷ USD.', '9 mặt hàng'],
    ['Thu hút 4 dự án có tổng mức đầu tư trên 500 tỷ đồng.', '4 dự án'],
    ['Có 120 hộ đạt mức thu nhập trên 80 triệu đồng/năm.', '120 hộ'],
    ['Sáp nhập thôn có quy mô dưới 60 hộ.'],
    ['Bố trí 02 phó phòng đối với phòng có trên 9 biên chế.', '02 phó phòng'],
    ['Ưu tiên trường có từ 24 lớp trở lên; hỗ trợ hộ nuôi từ 50 con trở lên.'],
    ['60% doanh nghiệp từ 15 lao động trở lên có tổ chức Hội.', '60%'],
    ['Ít nhất 80% phụ nữ mang thai được khám thai từ 3 lần trở lên.', 'Ít nhất 80%'],
    ['50% trạm y tế có từ 02 bác sĩ trở lên.', '50%'],
  ],
  'counts that only say which are meant': [
    ['Phát triển dịch vụ gắn với 03 bến cảng này.'],
    ['Đẩy nhanh tiến độ 4 dự án nói trên; bàn giao 2 công trình trên.'],
    ['Hỗ trợ 5 xã vùng cao đó mua 12 máy.', '12 máy'],
    ['Hỗ trợ sinh kế đối với 41 huyện nghèo.'],
    ['Đối với 41 huyện nghèo: hỗ trợ 3 tỷ đồng/huyện.', '3 tỷ đồng/huyện'],
    ['Nâng cao thu nhập của 3 huyện ven biển; triển khai tại cả 6 xã.'],
  ],
  'counts that are aimed at, wherever': [
    ['Kiểm tra đối với 7 xã; phản biện đối với 2 dự thảo.', '7 xã', '2 dự thảo'],
    ['Thí điểm tại 5 xã; mở rộng ra 4 thôn trên địa bàn.', '5 xã', '4 thôn'],
    ['Mở 9 lớp trong năm này, 3 lớp đợt này.', '9 lớp', '3 lớp'],
    ['Hỗ trợ 60 hộ, trong đó 15 hộ nghèo; hoàn thành cả 3 dự án.', '60 hộ', '15 hộ nghèo', '3 dự án'],
    ['Vận động 12 hộ tham gia mô hình này; khám cho 30 ca phải chuyển tuyến trên.', '12 hộ', '30 ca'],
    ['Hỗ trợ đối với ít nhất 5 xã; sửa trụ sở của 2 xã.', 'ít nhất 5 xã', '2 xã'],
  ],
  'sizes that are aimed at': [
    ['Phấn đấu có trên 40 hộ thoát nghèo.', 'trên 40 hộ'],
    ['Phấn đấu doanh nghiệp đạt doanh thu trên 90 tỷ đồng.', 'trên 90 tỷ đồng'],
    ['Mỗi hợp tác xã có trên 30 thành viên.', 'trên 30 thành viên'],
    ['Tổ chức 4 lớp có trên 200 học viên tham gia.', '4 lớp', 'trên 200 học viên'],
    ['Các xã đạt thu nhập trên 45 triệu đồng/người/năm.', 'trên 45 triệu đồng/người/năm'],
    ['Mỗi xã có ít nhất 03 sản phẩm mới.', 'ít nhất 03 sản phẩm'],
    ['Xã có trên 40 hộ tham gia mô hình.', 'trên 40 hộ'],
    ['Thu hút 6 dự án với tổng vốn trên 700 tỷ đồng.', '6 dự án', 'trên 700 tỷ đồng'],
  ],
  'ranks, names, slogans': [
    ['Có 18 sản phẩm đạt từ 3 sao trở lên, trong đó 02 sản phẩm 4 sao.', '18 sản phẩm', '02 sản phẩm'],
    ['Chỉ số nằm trong tốp 12 cả nước; thuộc 8 tỉnh dẫn đầu; trong số 20 địa phương cao nhất cả nước.'],
    ['70% trường đạt mức 3 về chuyển đổi số; dịch vụ công trực tuyến mức 4 đạt 55%.', '70%', '55%'],
    ['Khối 8: 176 em; tiêm sởi mũi 2 cho 90% trẻ.', '176 em', '90%'],
    ['Trồng rừng theo Chương trình 1 tỷ cây xanh; cấy lúa theo Đề án 1 triệu héc-ta lúa.'],
    ['Xây dựng gia đình 5 không, 3 sạch; thực hiện 4 tại chỗ, 3 sẵn sàng.'],
    ['Phát hành mỗi số 350 bản.', '350 bản'],
    ['Hỗ trợ ở mức 4 triệu đồng; còn 4 không đạt chuẩn.', '4 triệu đồng', '4'],
    ['Xếp loại: trung cấp 9, đại học 12.', '9', '12'],
  ],
  'times, places, speeds': [
    ['Sơ kết sau 1,5 năm thực hiện.'],
    ['Xử lý ổ dịch trong bán kính 2 km, cách khu dân cư 300 m.'],
    ['Với cách tiếp cận mới, toàn xã cứng hóa 45 km đường; đổi mới cách quản lý, duy tu 30 km.', '45 km', '30 km'],
    ['Tốc độ tải xuống trung bình đạt 80 Mbps.', '80 Mbps'],
    ['Làm đường dài 9 km.', '9 km'],
    ['Xây 01 kho tại xã Đông (cạnh chợ, cách ngã ba, lối lên cao tốc khoảng 4-6 km).', '01 kho'],
    ['Dời bãi rác cách bến xe 800 m; hoàn thành bằng cách nâng cấp 7 km đường, cách làm mới: cứng hóa 3 km.', '7 km', '3 km'],
  ],
  'parts of a programme, and what became of them': [
    ['Thực hiện 3 chương trình trọng tâm, 5 nhiệm vụ được giao.'],
    ['Còn 03 tiêu chí chưa đạt; 14 chỉ tiêu vượt kế hoạch.', '03 tiêu chí', '14 chỉ tiêu'],
    ['Có 12 chương trình được kiểm định.', '12 chương trình'],
  ],
  'fees of a rule': [
    ['Mức hỗ trợ 45 triệu đồng/nhà làm mới, 25 triệu đồng/nhà sửa lại; xây 7 nhà.', '7 nhà'],
    ['Lãi suất cho vay 5%/năm và 6%/năm, tăng 4% số hộ vay.', '4%'],
    ['Mức hỗ trợ: 40% học phí.'],
    ['Lãi suất cho vay: 5,5%/năm.'],
    ['Mức chi: 150.000 đồng/người/buổi.'],
    ['Tổng mức đầu tư: 150 tỷ đồng.', '150 tỷ đồng'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_name, rows) => {
  test.each(rows)('%s', (sentence, ...expected) => {
    expect(inPlan(sentence)).toEqual(expected);
  });
});

test('a resolution that sets rates promises only its own means', () => {
  const text = `HĐND TỈNH YÊN LẠC
Số: 11/2023/NQ-HĐND
Yên Lạc, ngày 7 tháng 12 năm 2023

NGHỊ QUYẾT
Quy định mức chi hỗ trợ hội nghị

Điều 1. Quy định mức thu học phí
1. Thành thị 250.000 đồng/tháng/học sinh.
Điều 2. Chi phục vụ
1. Chi nước uống 20.000 đồng/người/buổi.
Điều 3. Kinh phí thực hiện
1. Ngân sách tỉnh 4 tỷ đồng.
`;
  expect(figures(text)).toEqual(['4 tỷ đồng']);
});

test('what a report tells of so many was counted', () => {
  expect(figures('BÁO CÁO\nKết quả công tác Hội\n\nI. KẾT QUẢ\n\n- Giám sát đối với 9 xã; hỗ trợ đối với 4 thôn; đời sống của 3 xã được nâng lên; 2 xã này thu 5 tỷ đồng.\n')).toEqual(['9 xã', '4 thôn', '3 xã', '5 tỷ đồng']);
});
