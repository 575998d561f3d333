import type { FileReader, Page, PageReading } from '../types.ts';
import { picturesOf } from './image/pictures.ts';
import { layFlow } from './lay.ts';
import { flowOfPages } from './pages.ts';

/** PNG, JPEG and TIFF: every picture is a page that is recognised. */
export const imageReader: FileReader = {
  async read(bytes, options) {
    const pictures = picturesOf(bytes, options.limits);
    const pages: Page[] = [];
    const readings: PageReading[] = [];
    for (const [i, { width, height }] of pictures.entries()) {
      const found = await options.recognise(i + 1, 'none');
      pages.push(found ?? { width, height, texts: [] });
      readings.push({ page: i + 1, method: found?.method ?? 'none' });
    }
    return { ...layFlow(flowOfPages(pages)), encoding: 'image', pages: readings };
  },
};
