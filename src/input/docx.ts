import type { FileReader } from '../types.ts';
import { InputError } from './failure.ts';

export const docxReader: FileReader = {
  read() {
    throw new InputError('damaged', 'docx');
  },
};
