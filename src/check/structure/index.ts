import type { Rule } from '../../types.ts';

export const structureRules: readonly Rule[] = [];
