import type { Rule } from '../../types.ts';
import { empty } from './empty.ts';
import { encoding } from './encoding.ts';

export const textRules: readonly Rule[] = [empty, encoding];
