import type { Rule } from '../../types.ts';
import { count } from './count.ts';
import { missingNote } from './missing-note.ts';
import { order } from './order.ts';
import { orphanNote } from './orphan-note.ts';

export const footnoteRules: readonly Rule[] = [orphanNote, missingNote, count, order];
