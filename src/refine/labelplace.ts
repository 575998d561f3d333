import { PLACES } from '../lexicon/nouns.ts';
import { isLonger } from './labelwords.ts';

const LEVEL = [...PLACES].sort((a, b) => b.length - a.length).join('|');

/** `Trên địa bàn tỉnh`, `trên địa bàn huyện Lam Hà,` */
const PLACE = new RegExp(String.raw`^(Trên|trên)( địa bàn(?: toàn)?(?: (?:các )?(?:${LEVEL})(?:(?:, | và )(?:${LEVEL}))*)?(?: \p{Lu}[\p{L}\p{M}-]*)*)(?= |,|$)`, 'u');

/** Longer than this, what is counted has places of its own. */
const LONGEST = 14;

/** `|Trên địa bàn tỉnh| có 1.250 doanh nghiệp`: where the things are is told behind them, as in `doanh nghiệp trên địa bàn tỉnh`. */
export function joined(left: string, right: string): string {
  const all = [left, right].filter((part) => part !== '').join(' ');
  const place = left.includes('địa bàn') ? PLACE.exec(left) : null;
  if (place === null) return all;
  const rest = left.slice(place[0].length);
  if (rest !== '' && !rest.startsWith(', ')) return all;
  const measure = [rest.slice(2), right].filter((part) => part !== '').join(' ');
  return measure === '' || isLonger(measure, LONGEST) ? all : `${measure} trên${place[2] ?? ''}`;
}
