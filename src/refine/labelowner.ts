import type { Draft, Scanned } from './draft.ts';
import { cleanRight, HEAD, isLonger } from './labelwords.ts';

/** A measure that does not say of which crop. */
const BARE = String.raw`(?:tổng )?(?:DT|NS|SL|diện tích|năng suất|sản lượng)(?: bình quân| gieo trồng| thu hoạch)?`;
const BARE_MEASURE = new RegExp(`^${BARE}$`, 'i');
const OWNED = new RegExp(`^([^:;,.]{2,40}): ?${BARE}$`, 'i');

/** `Lúa: DT 120 ha, |NS| 58 tạ/ha, |SL| 700 tấn`, `Ngô 45 ha, |năng suất| 60 tạ/ha`: what the first names, the measures after it are of. */
export function shareOwners({ layout }: Scanned, drafts: readonly Draft[]): void {
  let owner = '';
  let sentence = -1;
  for (const draft of drafts) {
    const { left, quantity: { number, unitKind } } = draft;
    if (unitKind === 'percent' || left === '' || layout.bracket(number) !== null) continue;
    const { start } = layout.sentence(number);
    const isPhysical = unitKind === 'physical';
    if (isPhysical && BARE_MEASURE.test(left)) {
      if (owner !== '' && sentence === start) draft.left = `${owner}: ${left}`;
      continue;
    }
    owner = isPhysical ? OWNED.exec(left)?.[1] ?? nameOf(draft) : '';
    sentence = start;
  }
}

/** `Ngô`, `Cây lúa` */
const nameOf = ({ left, right }: Draft): string => (isLonger(left, 4) || /[:,]/.test(left) || HEAD.at(left, 0) >= 0 || cleanRight(right) !== '' ? '' : left);
