import type { CheckInput, Problem, Rule } from '../../types.ts';
import { accountsOf, type Account } from './accounts.ts';
import { inWordsOf, vietnamese } from './printed.ts';
import { placeOf, related, said, sameUnit } from './figure-rows.ts';

/**
 * Parts that do not add up to their total.
 *
 *   15 chi bộ, gồm 11 chi bộ thôn, 3 chi bộ trường học và 2 chi bộ quân sự
 *   475 cuộc, trong đó kiểm tra đồng cấp 245 cuộc, kiểm tra cấp dưới 231 cuộc
 *   17 cơ sở (xuất sắc: 9; tốt: 6; khá: 3)
 *   tuyến tỉnh 11 đơn vị, tuyến huyện 14 đơn vị; cộng chung là 26 đơn vị
 */
export const partsTotal: Rule = {
  name: 'consistency/parts-total',
  severity: 'error',
  check: (document: CheckInput): Problem[] => accountsOf(document).map(problemOf),
};

function problemOf({ whole, parts, sum, total, decimals }: Account): Problem {
  // The parts' sum is none of the total's noun where they have another: `198 giảng viên` of `410 người`.
  const added = total.factor === 1 && !parts.every((part) => sameUnit(whole, part)) ? vietnamese(sum, decimals) : inWordsOf(total, sum, decimals);
  const isOne = parts.length === 1;
  return {
    ...placeOf(whole),
    message: isOne ? {
      vi: `tổng “${said(whole)}” nhỏ hơn một thành phần của nó là ${added}; cần tổng không nhỏ hơn thành phần`,
      en: `unexpected total “${said(whole)}” below its part ${added}, expected a total no less than a part`,
    } : {
      vi: `tổng “${said(whole)}” không bằng các thành phần cộng lại (${added}); cần hai bên bằng nhau`,
      en: `unexpected total “${said(whole)}” of parts that add up to ${added}, expected the two to be equal`,
    },
    related: related(parts, 'thành phần', 'part'),
  };
}
