// How much processor time a comparison takes beside the reading of its documents: 500 targets against ten reports of 2,000 statistics. `node bench/compare.mjs`, after `npm run build`.
import { compare, extract } from '../dist/lib/index.js';

const TARGETS = 500;
const REPORTS = 10;
const STATISTICS = 2000;

const verbs = ['Trồng', 'Xây dựng', 'Sửa chữa', 'Tổ chức', 'Kiểm tra', 'Hỗ trợ', 'Thành lập', 'Khảo sát', 'Nâng cấp', 'Công nhận', 'Số hóa', 'Cấp phát', 'Tuyển chọn', 'Nghiệm thu', 'Bàn giao', 'Trang bị', 'Rà soát', 'Thẩm định', 'Nhân rộng', 'Đầu tư'];
const things = ['lớp tập huấn', 'mô hình', 'công trình', 'hội nghị', 'nhà văn hóa', 'tuyến đường', 'câu lạc bộ', 'trạm bơm', 'vườn cây', 'tủ sách', 'bản đồ', 'phòng học', 'bể chứa', 'cột đèn', 'máy cày', 'đề án', 'gian hàng', 'chuyên mục', 'phiên chợ', 'bộ sách'];
const causes = ['bảo vệ nguồn nước', 'phòng chống thiên tai', 'an toàn lao động', 'phát triển du lịch', 'chăm sóc trẻ em', 'chuyển đổi số', 'bình đẳng giới', 'phổ biến pháp luật', 'khởi nghiệp', 'văn hóa đọc', 'cứu hộ cứu nạn', 'giảm phát thải', 'truy xuất nguồn gốc', 'nuôi tôm', 'trồng dược liệu', 'dạy bơi', 'hiến máu', 'thư viện số', 'kè sông', 'chống hạn'];
const places = ['vùng ven biển', 'khu công nghiệp', 'thị trấn', 'miền núi', 'làng nghề', 'trường học', 'bệnh viện', 'chợ đầu mối', 'khu tái định cư', 'nông trường', 'cảng cá', 'bến xe', 'ký túc xá', 'vườn quốc gia', 'cửa khẩu', 'hồ chứa', 'bãi triều', 'cồn cát', 'đầm phá', 'trung tâm xã'];

/** Between figures reports have sentences without any. */
const prose = 'Các đơn vị phối hợp chặt chẽ, phân công rõ trách nhiệm, kịp thời tháo gỡ vướng mắc và lắng nghe ý kiến của người dân trong quá trình triển khai.';

/** The i-th measure; no figure depends on the clock or on chance. */
function item(i, salt) {
  const [a, b, c, d] = [i % 20, Math.floor(i / 20) % 20, (i * 7 + Math.floor(i / 400)) % 20, (i * 3 + Math.floor(i / 40)) % 20];
  return `- ${verbs[a]} ${10 + ((i * 37 + salt * 11) % 900)} ${things[b]} về ${causes[c]} tại ${places[d]}.${i % 2 === 0 ? ` ${prose}` : ''}`;
}

const plan = `KẾ HOẠCH\nCông tác giai đoạn 2016-2030\n\nI. CHỈ TIÊU\n${Array.from({ length: TARGETS }, (_, i) => item(i * 3, 0)).join('\n')}\n`;
const report = (year) => `BÁO CÁO\nKết quả công tác năm ${year}\n\nI. KẾT QUẢ THỰC HIỆN\n${Array.from({ length: STATISTICS }, (_, i) => item(i, year)).join('\n')}\n`;

const time = (work) => {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1e3, result];
};

const texts = Array.from({ length: REPORTS }, (_, i) => report(2016 + i));
// Both have run once before they are measured.
compare(extract(plan), [extract(texts[0])]);
const [reading, [first, ...others]] = time(() => [plan, ...texts].map((text) => extract(text)));
const [comparing, comparison] = time(() => compare(first, others));
const statistics = others.reduce((sum, { indicators }) => sum + indicators.filter(({ kind }) => kind === 'statistic').length, 0);
console.log(`${comparison.summary.targets} targets, ${statistics} statistics in ${others.length} reports`);
console.log(`reading ${reading.toFixed(0)} ms, comparing ${comparing.toFixed(0)} ms: ${(comparing / reading).toFixed(2)} of it`);
console.log(JSON.stringify(comparison.summary));
process.exitCode = comparing < reading ? 0 : 1;
