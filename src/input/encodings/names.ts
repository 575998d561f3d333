/** Encodings that Vietnamese was written in before Unicode, in the order in which one is named where several give the same text. */
export const legacyEncodings = ['windows-1258', 'viscii', 'tcvn3', 'vni', 'vps'] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];

/** Letters and signs as bytes of old encodings look that were taken for Windows-1252; sound text has a few at most. */
const TRACE = /[\u0080-\u009fÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿŒœƒˆ]|[a-zA-Z][¨©ª«¬\u00adµ¶·¸¹¼½¾×]|[§®¡£¤¥¦][a-zA-Z]/g;
const FEW = 2;
/** All of these but letters of ASCII, for a first look. */
const ODD = /[\u0080-\u009f¡£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹¼½¾×ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿŒœƒˆ]/;

/** Whether it is worth looking for runs of an old encoding in a text: a glance, for most texts have none. */
export function mayHoldRuns(text: string): boolean {
  const first = text.search(ODD);
  if (first < 0) return false;
  TRACE.lastIndex = Math.max(0, first - 1);
  for (let found = 0; found < FEW; found++) if (!TRACE.test(text)) return false;
  return true;
}
