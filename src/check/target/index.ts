import type { Rule } from '../../types.ts';
import { noLabel } from './no-label.ts';
import { noOwner } from './no-owner.ts';
import { noPeriod } from './no-period.ts';

export const targetRules: readonly Rule[] = [noPeriod, noLabel, noOwner];
