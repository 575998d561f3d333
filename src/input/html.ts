import { parse } from 'parse5';
import type { FileReader, FileReading } from '../types.ts';
import { isInputError, InputError } from './failure.ts';
import { bodyOf } from './html/body.ts';
import { declaredEncoding, webPart } from './html/bytes.ts';
import { notesOf } from './html/notes.ts';
import { Walker } from './html/walker.ts';
import { layFlow } from './lay.ts';

/** HTML as portals, Word and LibreOffice write it, read as a browser's parser does (WHATWG HTML 13.2); nothing is run, nothing is fetched. */
export const htmlReader: FileReader = {
  read(bytes, options): FileReading {
    const part = webPart(bytes);
    const { text, encoding } = options.decode(part.bytes, part.charset ?? declaredEncoding(part.bytes));
    try {
      const body = bodyOf(parse(text, { scriptingEnabled: true }));
      const notes = notesOf(body);
      const walker = new Walker(notes, options.limits);
      walker.inside(body);
      return { ...layFlow({ items: walker.finish(), notes: notes.read(options.limits) }), encoding, pages: null };
    } catch (error) {
      throw isInputError(error) ? error : new InputError('damaged', 'html', { cause: error });
    }
  },
};
