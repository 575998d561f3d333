import type { FileReader } from '../types.ts';
import { InputError } from './failure.ts';

export const pdfReader: FileReader = {
  read() {
    throw new InputError('damaged', 'pdf');
  },
};
