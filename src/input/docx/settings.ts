import type { XmlWalk } from '../xml.ts';
import type { NoteKind } from './notes.ts';
import { numberOf } from './properties.ts';

/** How notes of each kind are counted (ECMA-376 part 1, 17.11.17 and 17.11.20). */
export type NoteSettings = Readonly<Record<NoteKind, { readonly format: string; readonly start: number }>>;

export function readSettings(walk: XmlWalk | null): NoteSettings {
  const settings = { footnote: { format: 'decimal', start: 1 }, endnote: { format: 'lowerRoman', start: 1 } };
  walk?.children(() => {
    walk.children((name) => {
      if (name !== 'footnotePr' && name !== 'endnotePr') return;
      const kind = settings[name === 'footnotePr' ? 'footnote' : 'endnote'];
      walk.children((part) => {
        if (part === 'numFmt') kind.format = walk.attribute('val') ?? kind.format;
        else if (part === 'numStart') kind.start = numberOf(walk) ?? 1;
      });
    });
  });
  return settings;
}
