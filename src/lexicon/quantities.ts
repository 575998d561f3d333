/** Words that make a number a quantity: magnitudes, number words, comparators, units, rates. */

/** Magnitudes, as factors. Spellings with i and y both occur (Quyết định 240/QĐ, 1984, prefers i; usage is mixed). */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  'nghìn tỷ': 1e12, 'nghìn tỉ': 1e12, 'ngàn tỷ': 1e12, 'ngàn tỉ': 1e12,
  'trăm tỷ': 1e11, 'trăm tỉ': 1e11, 'chục tỷ': 1e10,
  'tỷ': 1e9, 'tỉ': 1e9,
  'trăm triệu': 1e8, 'chục triệu': 1e7,
  'triệu': 1e6, 'tr': 1e6, 'vạn': 1e4, 'nghìn': 1e3, 'ngàn': 1e3,
};

/** `ba mươi phần trăm`. */
export const DIGIT_WORDS: Readonly<Record<string, number>> = {
  'không': 0, 'một': 1, 'mốt': 1, 'hai': 2, 'ba': 3, 'bốn': 4, 'tư': 4, 'năm': 5, 'lăm': 5, 'nhăm': 5, 'sáu': 6,
  'bảy': 7, 'bẩy': 7, 'tám': 8, 'chín': 9,
};

/** Words that carry a number on: `hai |mươi|`, `ba |trăm|`, `năm |nghìn|`. */
export const SPELLED_SCALES: Readonly<Record<string, number>> = {
  'mươi': 10, 'mười': 10, 'trăm': 100, 'nghìn': 1000, 'ngàn': 1000, 'triệu': 1e6, 'tỷ': 1e9, 'tỉ': 1e9,
};

/** `gấp đôi`, `gấp ba`: multiples said in one word. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  'gấp đôi': 2, 'gấp ba': 3, 'gấp bốn': 4, 'gấp năm': 5, 'gấp rưỡi': 1.5, 'gấp mười': 10,
};

/** Shares said in words; `phần lớn`, `đa số`, `một số` are no quantities. */
export const SHARES: Readonly<Record<string, number>> = {
  'một nửa': 0.5, 'một phần hai': 1 / 2, 'một phần ba': 1 / 3, 'hai phần ba': 2 / 3, 'một phần tư': 1 / 4, 'ba phần tư': 3 / 4, 'bốn phần năm': 4 / 5,
};

/** Comparator words that stand before the number. */
export const COMPARATORS_BEFORE = {
  gte: [
    'ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'không thấp hơn', 'chí ít', 'thấp nhất', 'nhỏ nhất', 'không nhỏ hơn',
    'lớn hơn hoặc bằng', 'không kém', '≥', '>=',
  ],
  gt: ['trên', 'hơn', 'nhiều hơn', 'vượt', 'vượt trên', 'cao hơn', 'lớn hơn', 'vượt mức', 'quá', '>'],
  lte: [
    'không quá', 'không được quá', 'không để quá', 'không được vượt quá', 'không để vượt quá', 'không để xảy ra quá', 'chưa quá', 'chưa vượt quá', 'không nhiều hơn', 'tối đa', 'nhiều nhất', 'không vượt quá', 'không vượt', 'không trên', 'không cao hơn', 'không lớn hơn', 'cao nhất',
    'nhỏ hơn hoặc bằng', '≤', '<=',
  ],
  lt: ['dưới', 'chưa đến', 'chưa đầy', 'chưa tới', 'không đến', 'không tới', 'thấp hơn', 'nhỏ hơn', 'ít hơn', '<'],
  approx: [
    'khoảng', 'gần', 'xấp xỉ', 'trên dưới', 'ngót', 'ước', 'ước khoảng', 'ước tính', 'ước tính khoảng', 'chừng', 'vào khoảng', 'độ khoảng', 'khoảng gần',
    'gần khoảng', 'khoảng trên', 'tương đương khoảng', 'ước đạt khoảng', '~', '≈',
  ],
} as const;

/** What an estimate names before its figure: `ước |thiệt hại| 5 tỷ đồng`. */
export const ESTIMATED: readonly string[] = [
  'thiệt hại', 'tổng thiệt hại', 'giá trị thiệt hại', 'giá trị', 'tổng giá trị', 'trị giá', 'doanh thu', 'tổng doanh thu', 'sản lượng', 'kinh phí', 'tổng kinh phí', 'số tiền', 'tổng số tiền', 'lợi nhuận', 'năng suất',
];

/** Extremes: measured, they are levels, no bounds (`cao nhất 4 triệu đồng`). */
export const EXTREMES: readonly string[] = ['cao nhất', 'thấp nhất', 'nhỏ nhất', 'nhiều nhất'];

/** Comparator words that stand after the number and its unit. */
export const COMPARATORS_AFTER = {
  gte: ['trở lên', 'trở nên', 'hoặc hơn', 'hoặc cao hơn'],
  lte: ['trở xuống', 'trở lại', 'hoặc ít hơn', 'hoặc thấp hơn'],
} as const;

/** Percent and its kin, by the unit they print as. */
export const PERCENTS: Readonly<Record<string, string>> = {
  'điểm %': 'điểm %', 'điểm phần trăm': 'điểm %',
  '%': '%', 'phần trăm': '%',
  '‰': '‰', 'phần nghìn': '‰', 'phần ngàn': '‰',
};

/** Money, as ISO 4217. `đông` is what OCR makes of `đồng`. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  'đồng Việt Nam': 'VND', 'đồng': 'VND', 'đông': 'VND', 'đ': 'VND', 'VNĐ': 'VND', 'VND': 'VND',
  'đô la Mỹ': 'USD', 'đô-la Mỹ': 'USD', 'đôla Mỹ': 'USD', 'đô la': 'USD', 'đô-la': 'USD', 'USD': 'USD', 'US$': 'USD', '$': 'USD',
  'euro': 'EUR', 'EUR': 'EUR', 'nhân dân tệ': 'CNY', 'CNY': 'CNY', 'yên Nhật': 'JPY', 'JPY': 'JPY',
};

/** Words before a unit of money that make it another thing: `15 đồng chí`, `đồng bào`. */
export const NOT_MONEY_AFTER_DONG = ['chí', 'bào', 'đội', 'tác giả', 'chủ trì', 'loạt', 'thời', 'ruộng', 'cỏ'];

/** Physical units, as UCUM prints them. Case matters in what people write only where it tells units apart. */
export const PHYSICAL: Readonly<Record<string, string>> = {
  'kWh': 'kW.h', 'KWh': 'kW.h', 'kW.h': 'kW.h', 'Kwh': 'kW.h', 'kwh': 'kW.h', 'MWh': 'MW.h', 'GWh': 'GW.h', 'TWh': 'TW.h',
  'MWp': 'MW', 'MW': 'MW', 'GW': 'GW', 'kW': 'kW', 'KW': 'kW', 'kV': 'kV', 'KV': 'kV', 'kVA': 'kV.A', 'MVA': 'MV.A',
  'héc ta': 'ha', 'héc-ta': 'ha', 'hécta': 'ha', 'hecta': 'ha', 'ha': 'ha',
  'km2': 'km2', 'km²': 'km2', 'ki-lô-mét vuông': 'km2', 'km': 'km', 'ki-lô-mét': 'km', 'ki lô mét': 'km', 'kilômét': 'km',
  'm2': 'm2', 'm²': 'm2', 'mét vuông': 'm2', 'm3': 'm3', 'm³': 'm3', 'mét khối': 'm3', 'm': 'm', 'mét': 'm', 'cm': 'cm', 'mm': 'mm',
  'hải lý': '[nmi_i]', 'tấn': 't', 'tạ': 'dt', 'kg': 'kg', 'ki-lô-gam': 'kg', 'ki lô gam': 'kg', 'gam': 'g', 'lít': 'L', 'ml': 'mL', 'TB': 'TBy', 'GB': 'GBy', 'MB': 'MBy', '°C': 'Cel', 'độ C': 'Cel',
  'Gb/s': 'Gbit/s', 'Gbps': 'Gbit/s', 'Mb/s': 'Mbit/s', 'Mbps': 'Mbit/s', 'Tb/s': 'Tbit/s', 'Tbps': 'Tbit/s', 'TOE': 'toe', 'KTOE': 'ktoe',
};

/** What a rate's words print as in `per`; any other noun prints as itself. */
export const RATES: Readonly<Record<string, string>> = {
  'năm': 'year', 'tháng': 'month', 'quý': 'quarter', 'tuần': 'week', 'ngày': 'day', 'giờ': 'hour', 'ngày đêm': 'day',
  'người': 'person', 'đầu người': 'person', 'nhân khẩu': 'person',
};

/** Words that make one to so many a ratio: `tỷ lệ 1 giáo viên/18 học sinh`, and what may stand between. */
export const RATIO_WORDS: readonly string[] = ['tỷ lệ', 'tỉ lệ', 'tỷ số', 'tỉ số', 'bình quân', 'trung bình', 'định mức'];
export const RATIO_LINKS: readonly string[] = ['là', 'đạt', 'khoảng', 'còn', 'có', 'ở mức', 'bằng'];

/** Measures of money: after them `3,6 triệu` is VND without `đồng`. */
export const MONEY_MEASURES = [
  'lương', 'thu nhập', 'kinh phí', 'tiền', 'vốn', 'ngân sách', 'doanh thu', 'lợi nhuận', 'giá trị', 'trị giá', 'GRDP', 'GDP', 'thu nội địa',
  'học phí', 'học bổng', 'chi phí', 'quỹ', 'dư nợ', 'tài trợ', 'đầu tư', 'mức chi', 'mức hỗ trợ', 'ủng hộ', 'kim ngạch', 'thuế', 'tổng chi',
  'tổng thu', 'giải ngân', 'hỗ trợ', 'thưởng', 'vận động', 'xã hội hóa', 'xã hội hoá', 'đóng góp', 'quyên góp', 'phụ cấp', 'trợ cấp', 'nộp', 'vay',
];
