import type { Rule } from '../../types.ts';
import { conflictingValues } from './conflicting-values.ts';
import { difference } from './difference.ts';
import { fallingTarget } from './falling-target.ts';
import { fractionPercent } from './fraction-percent.ts';
import { partsTotal } from './parts-total.ts';
import { percentOver100 } from './percent-over-100.ts';
import { rangeReversed } from './range-reversed.ts';
import { sharesTotal } from './shares-total.ts';

export const consistencyRules: readonly Rule[] = [fractionPercent, partsTotal, percentOver100, sharesTotal, rangeReversed, fallingTarget, conflictingValues, difference];
