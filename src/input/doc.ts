import type { FileReader } from '../types.ts';
import { InputError } from './failure.ts';

export const docReader: FileReader = {
  read() {
    throw new InputError('damaged', 'doc');
  },
};
