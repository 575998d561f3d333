import { expect, test } from 'vitest';
import { extract } from '../src/index.ts';

/** What a sentence of a report yields, as short as it can be written: quantity | change, comparator where not eq, period, link to another by its place. */
function fields(sentence: string): string[] {
  const { indicators } = extract(`BÁO CÁO CÔNG TÁC\n\nI. KẾT QUẢ\n\n1. ${sentence}\n`);
  const place = (id: string | null): number => indicators.findIndex((other) => other.id === id) + 1;
  return indicators.map(({ quantity, change, period, partOf, equivalentTo }) => [
    quantity.text,
    change ?? '',
    quantity.comparator === 'eq' ? '' : quantity.comparator,
    period.start === null && period.end === null ? '' : `${period.start ?? ''}..${period.end ?? ''}`,
    quantity.per.map((rate) => `/${rate}`).join(' '),
    partOf === null ? '' : `part of ${place(partOf)}`,
    equivalentTo === null ? '' : `same as ${place(equivalentTo)}`,
  ].filter((field) => field !== '').join(' | '));
}

test.each<[string, ...string[]]>([
  // A fall to a level, and by how much.
  ['Hộ nghèo giảm còn 2,15% (giảm 0,85%).', '2,15%', '0,85% | decrease'],
  ['Bỏ học giảm từ 15 em xuống 7 em.', 'từ 15 em', '7 em'],
  ['Dân số tăng 1,1%/năm.', '1,1%/năm | increase | /year'],
  ['Xảy ra 31 vụ, giảm 3 vụ (-9,7%).', '31 vụ', '3 vụ | decrease', '9,7% | decrease | same as 2'],
  // The same again, and the plan that is no part.
  ['Thu 1.200 tỷ đồng, đạt 61,5% KH.', '1.200 tỷ đồng', '61,5% | same as 1'],
  ['Chi 215.000.000 đồng (Bằng chữ: Hai trăm mười lăm triệu đồng).', '215.000.000 đồng', 'Hai trăm mười lăm triệu đồng | same as 1'],
  ['Kết nạp 4.520 hội viên, đạt 113% so với chỉ tiêu (4.000 hội viên).', '4.520 hội viên', '113% | same as 1', '4.000 hội viên'],
  // Said once, of all in a row.
  ['Đoạt ít nhất 02 giải Nhất, 03 giải Nhì và 05 giải Ba.', 'ít nhất 02 giải | gte', '03 giải | gte', '05 giải | gte'],
  ['Trao 500 suất quà (mỗi suất 1 triệu đồng), trị giá 560 triệu đồng.', '500 suất quà', '1 triệu đồng | /suất', '560 triệu đồng'],
  // A survey's date, a quarter's end, the time of a whole that its parts have in common.
  ['Theo khảo sát năm 2023, có 58% hộ biết chính sách.', '58% | 2023..2023'],
  ['Năm học tới, đến hết quý III/2025 giải ngân 50%.', '50% | 2025-09..2025-09'],
  ['GRDP năm 2025 tăng 7,9%, trong đó: nông nghiệp tăng 3,2%; công nghiệp tăng 10,1%.', '7,9% | increase | 2025..2025', '3,2% | increase | 2025..2025 | part of 1', '10,1% | increase | 2025..2025'],
])('%s', (sentence, ...expected) => {
  expect(fields(sentence)).toEqual(expected);
});

test.each([
  'Trực cấp cứu 24/24 giờ, 7/7 ngày.',
  'Gửi về tài khoản số 1234567890 tại ngân hàng.',
])('%s holds no figure', (sentence) => {
  expect(fields(sentence)).toEqual([]);
});
