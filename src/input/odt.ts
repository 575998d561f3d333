import type { FileReader } from '../types.ts';
import { InputError } from './failure.ts';

export const odtReader: FileReader = {
  read() {
    throw new InputError('damaged', 'odt');
  },
};
