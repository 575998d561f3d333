import type { FileReader } from '../types.ts';
import { InputError } from './failure.ts';

export const rtfReader: FileReader = {
  read() {
    throw new InputError('damaged', 'rtf');
  },
};
