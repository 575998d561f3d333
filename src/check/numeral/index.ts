import type { Rule } from '../../types.ts';
import { unclassified } from './unclassified.ts';

export const numeralRules: readonly Rule[] = [unclassified];
