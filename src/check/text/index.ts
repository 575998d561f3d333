import type { Rule } from '../../types.ts';
import { empty } from './empty.ts';
import { encoding } from './encoding.ts';
import { glued } from './glued.ts';
import { lookAlike } from './look-alike.ts';
import { ocrSuspect } from './ocr-suspect.ts';

export const textRules: readonly Rule[] = [empty, encoding, glued, lookAlike, ocrSuspect];
