import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import type { Limits } from '../../types.ts';
import { within } from '../limits.ts';

/** About what an element takes in memory. A letter may make hundreds: what is left open is opened anew in each paragraph (WHATWG HTML 13.2.4.3). */
const ELEMENT_BYTES = 400;

/** The tree of a page, no deeper and no larger than the limits: whoever walks it may do so by recursion. */
export function treeOf(html: string, limits: Limits): DefaultTreeAdapterMap['document'] {
  let open = 0;
  let elements = 0;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      within(++elements * ELEMENT_BYTES, 'unpacked', limits);
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
    onItemPush() {
      within(++open, 'depth', limits);
    },
    onItemPop() {
      open--;
    },
  };
  return parse(html, { treeAdapter, scriptingEnabled: true });
}
