import type { FileReader, FileReading } from '../types.ts';
import { isInputError, InputError } from './failure.ts';
import { declaredEncoding, webPart } from './html/bytes.ts';
import { noteTexts } from './html/notetexts.ts';
import { pageOf } from './html/page.ts';
import { Walker } from './html/walker.ts';
import { layFlow } from './lay.ts';

/** HTML as portals, Word and LibreOffice write it, read as a browser's parser does (WHATWG HTML 13.2); nothing is run, nothing is fetched. */
export const htmlReader: FileReader = {
  read(bytes, options): FileReading {
    const part = webPart(bytes);
    const { text, encoding } = options.decode(part.bytes, part.charset ?? declaredEncoding(part.bytes));
    try {
      const page = pageOf(text, options.limits);
      return { ...layFlow({ items: new Walker(page).read(page.body.root, page.look), notes: noteTexts(page) }), encoding, pages: null };
    } catch (error) {
      throw isInputError(error) ? error : new InputError('damaged', 'html', { cause: error });
    }
  },
};
