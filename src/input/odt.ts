import type { FileReader, Limits } from '../types.ts';
import { InputError } from './failure.ts';
import type { Flow, FlowItem } from './flow.ts';
import { layFlow } from './lay.ts';
import { Lists } from './odt/lists.ts';
import { Story } from './odt/story.ts';
import { Styles } from './odt/styles.ts';
import { XmlWalk } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** OpenDocument text (ODF 1.0 to 1.3). */
export const odtReader: FileReader = {
  async read(bytes, options) {
    const flow = flowOf(await openZip(bytes, options), options.limits);
    return { ...layFlow(flow), encoding: 'utf-8', pages: null };
  },
};

function flowOf(zip: Zip, limits: Limits): Flow {
  // Parts that are locked are listed with how (ODF 1.3 part 2, 3.4); or the whole package is one locked part.
  if (zip.has('encrypted-package') || /<(?:manifest:)?encryption-data\b/.test(zip.text(MANIFEST) ?? '')) throw new InputError('password', CONTENT);
  const content = zip.text(CONTENT);
  if (content === null) throw new InputError('damaged', CONTENT);
  const styles = new Styles();
  readStyles(zip.text(STYLES), styles, limits);
  return readContent(new XmlWalk(content, limits, CONTENT), styles);
}

/** Without those of running heads, whose names are also those of other styles of the text. */
function readStyles(source: string | null, styles: Styles, limits: Limits): void {
  const walk = source === null ? null : new XmlWalk(source, limits, STYLES);
  walk?.children(() => {
    walk.children((name) => {
      if (name === 'font-face-decls' || name === 'styles') styles.read(walk);
    });
  });
}

function readContent(walk: XmlWalk, styles: Styles): Flow {
  const items: FlowItem[] = [];
  const stories: Story[] = [];
  walk.children(() => {
    walk.children((name) => {
      if (name === 'font-face-decls' || name === 'automatic-styles') styles.read(walk);
      else if (name === 'body') {
        walk.children((kind) => {
          if (kind !== 'text') return;
          const story = new Story(walk, styles, new Lists());
          for (const item of story.contents()) items.push(item);
          stories.push(story);
        });
      }
    });
  });
  const [story] = stories;
  if (story === undefined) throw new InputError('damaged', CONTENT);
  return { items, notes: story.notes };
}
