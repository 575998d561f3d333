import type { Rule } from '../../types.ts';
import { ocrDigits } from './ocr-digits.ts';
import { unclassified } from './unclassified.ts';

export const numeralRules: readonly Rule[] = [unclassified, ocrDigits];
