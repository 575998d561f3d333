import type { Rule } from '../../types.ts';

export const targetRules: readonly Rule[] = [];
