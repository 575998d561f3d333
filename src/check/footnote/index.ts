import type { Rule } from '../../types.ts';
import { missingNote } from './missing-note.ts';
import { orphanNote } from './orphan-note.ts';

export const footnoteRules: readonly Rule[] = [orphanNote, missingNote];
