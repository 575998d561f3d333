import type { FileReader } from '../types.ts';
import { InputError } from './failure.ts';

export const htmlReader: FileReader = {
  read() {
    throw new InputError('damaged', 'html');
  },
};
