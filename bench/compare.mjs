// How long a comparison takes beside the reading of its documents: 500 targets against ten reports of 2,000 statistics. `node bench/compare.mjs`, after `npm run build`.
import { compare, extract } from '../dist/lib/index.js';

const TARGETS = 500;
const REPORTS = 10;
const STATISTICS = 2000;

const verbs = ['Trồng', 'Xây dựng', 'Sửa chữa', 'Tổ chức', 'Kiểm tra', 'Hỗ trợ', 'Thành lập', 'Khảo sát', 'Nâng cấp', 'Công nhận'];
const things = ['lớp tập huấn', 'mô hình', 'công trình', 'hội nghị', 'nhà văn hóa', 'tuyến đường', 'câu lạc bộ', 'trạm bơm', 'vườn cây', 'tủ sách'];
const causes = ['bảo vệ nguồn nước', 'phòng chống thiên tai', 'an toàn lao động', 'phát triển du lịch', 'chăm sóc trẻ em', 'chuyển đổi số', 'bình đẳng giới', 'phổ biến pháp luật', 'khởi nghiệp', 'văn hóa đọc'];
const places = ['vùng ven biển', 'khu công nghiệp', 'thị trấn', 'miền núi', 'làng nghề', 'trường học', 'bệnh viện', 'chợ đầu mối', 'khu tái định cư', 'nông trường'];

/** The i-th of ten thousand measures; figures are none of a clock's and none of chance. */
function item(i, salt) {
  const [a, b, c, d] = [i % 10, Math.floor(i / 10) % 10, Math.floor(i / 100) % 10, Math.floor(i / 1000) % 10];
  return `- ${verbs[a]} ${10 + ((i * 37 + salt * 11) % 900)} ${things[b]} về ${causes[c]} tại ${places[(d + i) % 10]}.`;
}

const plan = `KẾ HOẠCH\nCông tác giai đoạn 2016-2030\n\nI. CHỈ TIÊU\n${Array.from({ length: TARGETS }, (_, i) => item(i * 3, 0)).join('\n')}\n`;
const report = (year) => `BÁO CÁO\nKết quả công tác năm ${year}\n\nI. KẾT QUẢ THỰC HIỆN\n${Array.from({ length: STATISTICS }, (_, i) => item(i, year)).join('\n')}\n`;

const time = (work) => {
  const start = process.hrtime.bigint();
  const result = work();
  return [Number(process.hrtime.bigint() - start) / 1e6, result];
};

const texts = Array.from({ length: REPORTS }, (_, i) => report(2016 + i));
extract(plan);
const [reading, [first, ...others]] = time(() => [plan, ...texts].map((text) => extract(text)));
const [cold, comparison] = time(() => compare(first, others));
const [warm] = time(() => compare(first, others));
const statistics = others.reduce((sum, { indicators }) => sum + indicators.filter(({ kind }) => kind === 'statistic').length, 0);
console.log(`${comparison.summary.targets} targets, ${statistics} statistics in ${others.length} reports`);
console.log(`reading ${reading.toFixed(0)} ms, comparing ${cold.toFixed(0)} ms (again ${warm.toFixed(0)} ms): ${(cold / reading).toFixed(2)} of it`);
console.log(JSON.stringify(comparison.summary));
process.exitCode = cold < reading ? 0 : 1;
