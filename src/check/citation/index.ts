import type { Rule } from '../../types.ts';
import { conflictingDate } from './conflicting-date.ts';
import { conflictingIssuer } from './conflicting-issuer.ts';

export const citationRules: readonly Rule[] = [conflictingDate, conflictingIssuer];
