import type { Rule } from '../../types.ts';
import { citationAfterDocument } from './citation-after-document.ts';
import { deadlineBeforeDocument } from './deadline-before-document.ts';
import { impossible } from './impossible.ts';

export const dateRules: readonly Rule[] = [impossible, deadlineBeforeDocument, citationAfterDocument];
