import { extract } from '../../src/index.ts';

/** Where the lines of a case stand: under a section of aims, in a plan of the fifth of March 2031. */
const HEAD = `ỦY BAN NHÂN DÂN
XÃ TÂN MỘC
-------
Số: 12/KH-UBND
Tân Mộc, ngày 05 tháng 3 năm 2031

KẾ HOẠCH
Chăm lo cây xanh

`;

/** What a rule marks in some lines of a plan, in order. */
export function marked(rule: string, lines: string, section = 'II. CHỈ TIÊU'): string[] {
  const text = `${HEAD}I. MỤC ĐÍCH\nGiữ màu xanh.\n\n${section}\n${lines}\n`;
  return extract(text, { path: 'plan.txt' }).diagnostics.filter((each) => each.rule === rule).map(({ position }) => text.slice(position?.start.offset, position?.end.offset));
}
