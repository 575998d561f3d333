import type { Rule } from '../../types.ts';
import { emptySection } from './empty-section.ts';
import { headingSequence } from './heading-sequence.ts';
import { missingSection } from './missing-section.ts';
import { textBeforeHead } from './text-before-head.ts';

export const structureRules: readonly Rule[] = [headingSequence, missingSection, emptySection, textBeforeHead];
