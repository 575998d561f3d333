import type { Limits } from '../../types.ts';
import { bodyOf, type Body } from './body.ts';
import { lookOf, PLAIN, type Look } from './look.ts';
import { isElement } from './nodes.ts';
import { notesOf, type Notes } from './notes.ts';
import { Styles } from './sheet.ts';
import { treeOf } from './tree.ts';

/** A page before it is walked. */
export interface Page {
  readonly body: Body;
  readonly styles: Styles;
  readonly notes: Notes;
  readonly limits: Limits;
  /** Of the body. */
  readonly look: Look;
}

export function pageOf(html: string, limits: Limits): Page {
  const tree = treeOf(html, limits);
  const body = bodyOf(tree);
  const styles = new Styles(tree);
  const look = isElement(body.root) ? lookOf(body.root, styles.of(body.root), PLAIN) : PLAIN;
  return { body, styles, notes: notesOf(body.root, styles), limits, look };
}
