import type { Rule } from '../../types.ts';

export const consistencyRules: readonly Rule[] = [];
