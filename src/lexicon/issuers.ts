/** Bodies that number their documents, by symbol and by name. Letters without their marks, in lower case: scans lose the marks. */

/** Last parts of symbols that one body of the whole country uses: `30/2020/NĐ-CP`, `79-KL/TW`. */
export const CENTRAL_SYMBOLS: ReadonlySet<string> = new Set([
  'tw', 'ttg', 'cp', 'qh', 'ubtvqh', 'ctn', 'vpcp', 'tld', 'vptw', 'btctw', 'btgtw', 'bdvtw', 'bnctw', 'ubkttw', 'twdtn', 'mttw', 'nhnn', 'ttcp', 'ubdt', 'tandtc', 'vksndtc', 'ktnn', 'tctk', 'bkhdt', 'bgddt', 'bldtbxh', 'btnmt', 'bnnptnt',
  'bnnmt', 'bgtvt', 'btttt', 'bvhttdl', 'bkhcn', 'byt', 'bnv', 'bxd', 'btp', 'bca', 'bqp', 'bct', 'bng', 'btc', 'bdttg', 'dct',
]);

/** Of these the Party's congress begins the numbers anew, not the year. */
export const PARTY_SYMBOLS: ReadonlySet<string> = new Set(['tw', 'vptw', 'btctw', 'btgtw', 'bdvtw', 'bnctw', 'ubkttw']);

/** When the Party's congresses closed (VI to XIV): from then on its numbers begin anew. */
export const CONGRESSES: readonly string[] = ['1986-12-18', '1991-06-27', '1996-07-01', '2001-04-22', '2006-04-25', '2011-01-19', '2016-01-28', '2021-02-01', '2026-01-23'];

/** One symbol of two types of the Party's documents: `217-QĐ/TW` may be a Quyết định or a Quy định. */
export const SHARED_SYMBOL = 'qd';

/** How names of bodies are shortened. */
export const SHORT_BODIES: Readonly<Record<string, string>> = {
  'bch': 'ban chap hanh', 'btv': 'ban thuong vu', 'bchtw': 'ban chap hanh trung uong', 'bbt': 'ban bi thu', 'tw': 'trung uong', 'dct': 'doan chu tich', 'tld': 'tong lien doan', 'tldld': 'tong lien doan lao dong', 'tldldvn': 'tong lien doan lao dong',
  'ldld': 'lien doan lao dong', 'ubnd': 'uy ban nhan dan', 'hdnd': 'hoi dong nhan dan', 'qh': 'quoc hoi', 'ubtvqh': 'uy ban thuong vu quoc hoi', 'vpcp': 'van phong chinh phu', 'ttg': 'thu tuong', 'cp': 'chinh phu', 'vn': 'viet nam',
  'tp': 'thanh pho', 'tx': 'thi xa', 'mttq': 'mat tran to quoc', 'ubmttq': 'uy ban mat tran to quoc', 'khdt': 'ke hoach va dau tu',
};

/** Offices whose holders sign for the body behind them: `Bộ trưởng Bộ Nội vụ`. */
export const HEADS: readonly string[] = ['chu tich', 'pho chu tich', 'bo truong', 'thu truong', 'giam doc', 'bi thu', 'thuong truc', 'co quan thuong truc', 'tap the', 'lanh dao'];

/**
 * Bodies by the words that open their names, each with the organ of it that the words tell, where they do. `Đảng`, `Trung ương` tell none
 * of the Party's organs apart.
 */
export const BODY_NAMES: readonly (readonly [name: string, body: string, organ: string | null])[] = [
  ['bo chinh tri', 'dang', 'bo chinh tri'], ['ban bi thu', 'dang', 'ban bi thu'], ['ban chap hanh trung uong', 'dang', 'ban chap hanh'], ['hoi nghi trung uong', 'dang', 'ban chap hanh'],
  ['quoc hoi', 'quoc hoi', null], ['uy ban thuong vu quoc hoi', 'uy ban thuong vu quoc hoi', null], ['chu tich nuoc', 'chu tich nuoc', null],
  ['chinh phu', 'chinh phu', null], ['thu tuong', 'thu tuong', null], ['van phong chinh phu', 'van phong chinh phu', null],
  ['doan chu tich tong lien doan', 'tong lien doan', 'doan chu tich'], ['ban chap hanh tong lien doan', 'tong lien doan', 'ban chap hanh'], ['tong lien doan', 'tong lien doan', null],
  ['uy ban nhan dan', 'uy ban nhan dan', null], ['hoi dong nhan dan', 'hoi dong nhan dan', null],
  ['ban thuong vu tinh uy', 'tinh uy', 'ban thuong vu'], ['ban chap hanh dang bo tinh', 'tinh uy', 'ban chap hanh'], ['tinh uy', 'tinh uy', null],
  ['ban thuong vu thanh uy', 'thanh uy', 'ban thuong vu'], ['ban chap hanh dang bo thanh pho', 'thanh uy', 'ban chap hanh'], ['thanh uy', 'thanh uy', null],
  ['ban thuong vu huyen uy', 'huyen uy', 'ban thuong vu'], ['ban chap hanh dang bo huyen', 'huyen uy', 'ban chap hanh'], ['huyen uy', 'huyen uy', null],
  ['ban thuong vu lien doan lao dong', 'lien doan lao dong', 'ban thuong vu'], ['ban chap hanh lien doan lao dong', 'lien doan lao dong', 'ban chap hanh'], ['lien doan lao dong', 'lien doan lao dong', null],
  ['cong doan cac khu', 'cong doan khu', null], ['cong doan khu', 'cong doan khu', null], ['cong doan vien chuc', 'cong doan vien chuc', null], ['cong doan nganh', 'cong doan nganh', null],
  ['ban thuong vu trung uong doan', 'trung uong doan', 'ban thuong vu'], ['ban bi thu trung uong doan', 'trung uong doan', 'ban bi thu'], ['trung uong doan', 'trung uong doan', null],
  ['ban thuong vu tinh doan', 'tinh doan', 'ban thuong vu'], ['tinh doan', 'tinh doan', null], ['thanh doan', 'thanh doan', null], ['huyen doan', 'huyen doan', null],
  ['hoi dong truong', 'hoi dong truong', null], ['ban thuong vu dang uy', 'dang uy', 'ban thuong vu'], ['dang uy', 'dang uy', null],
  ['bo ke hoach', 'bo ke hoach', null], ['bo tai chinh', 'bo tai chinh', null], ['bo noi vu', 'bo noi vu', null], ['bo giao duc', 'bo giao duc', null], ['bo y te', 'bo y te', null], ['bo cong an', 'bo cong an', null], ['bo quoc phong', 'bo quoc phong', null], ['bo tu phap', 'bo tu phap', null],
  ['bo lao dong', 'bo lao dong', null], ['bo xay dung', 'bo xay dung', null], ['bo giao thong', 'bo giao thong', null], ['bo cong thuong', 'bo cong thuong', null], ['bo nong nghiep', 'bo nong nghiep', null], ['bo tai nguyen', 'bo tai nguyen', null], ['bo thong tin', 'bo thong tin', null],
  ['bo van hoa', 'bo van hoa', null], ['bo khoa hoc', 'bo khoa hoc', null], ['bo ngoai giao', 'bo ngoai giao', null],
];

/** Levels of administration behind a body's name: `UBND |tỉnh|`. */
export const LEVELS: ReadonlySet<string> = new Set(['tinh', 'huyen', 'xa', 'phuong', 'quan', 'thi', 'thanh']);
