import type { FileReader } from '../types.ts';
import { InputError } from './failure.ts';

export const imageReader: FileReader = {
  read() {
    throw new InputError('damaged', 'image');
  },
};
