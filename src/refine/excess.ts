import { EXCESS_LINKS } from '../lexicon/cues.ts';
import { pattern, phrases, WORD_START } from '../text/pattern.ts';
import { same } from '../text/phrases.ts';
import type { QuantityMention } from '../grammar/mention.ts';

/** `vượt khoảng |6%|`, `vượt kế hoạch được giao |12 tấn|`: only words of the plan stand between. */
const EXCESS = pattern(String.raw`(?<= ${WORD_START} vượt (?: \x20 ${phrases(EXCESS_LINKS)} ){0,6} \x20 )`);

/** How much more than the plan: a part of nothing, and no whole. */
export function isExcess(text: string, { start, number }: QuantityMention): boolean {
  if (start < number && same('vượt', text, start)) return true;
  const near = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  return near.includes('vượt') && EXCESS.at(text, start) !== null;
}

/** No word of an excess stands further from it. */
const REACH = 60;
