import type { Rule } from '../../types.ts';
import { ambiguousSeparator } from './ambiguous-separator.ts';
import { leadingZero } from './leading-zero.ts';
import { missingUnit } from './missing-unit.ts';

export const quantityRules: readonly Rule[] = [ambiguousSeparator, leadingZero, missingUnit];
