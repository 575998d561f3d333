import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

/** What the rules say of a text with these marks in it and these notes behind it: rule and label. */
function found(marks: readonly string[], notes: readonly string[]): string[] {
  const body = marks.map((mark, i) => `- Thôn ${'ABCDEFGH'[i] ?? ''} trồng cây bên đường làng<sup>${mark}</sup>.`);
  const text = ['I. NHIỆM VỤ', ...body, '', ...notes.flatMap((note) => [`<sup>${note}</sup> Theo nghị quyết của thôn.`, ''])].join('\n');
  return extract(text).diagnostics.filter(({ rule }) => rule.startsWith('footnote/'))
    .map(({ rule, position }) => `${rule} ${/<sup>(.*?)<\/sup>/.exec(text.slice(position?.start.offset, position?.end.offset))?.[1] ?? ''}`);
}

describe('footnotes', () => {
  test.each<[marks: string[], notes: string[], said: string[]]>([
    [['1', '2', '3'], ['1', '2', '3'], []],
    [['1'], ['1'], []],
    // The same mark again, for the same note.
    [['1', '2', '1'], ['1', '2'], []],
    [['1', '2', '3'], ['1', '2'], ['footnote/missing-note 3']],
    [['1', '2'], ['1', '2', '3'], ['footnote/orphan-note 3']],
    [['1', '3'], ['1', '2', '3'], ['footnote/orphan-note 2']],
    [['1', '2', '3'], ['1', '3', '2'], ['footnote/order 2']],
    [['1', '2', '3'], ['2', '1', '3'], ['footnote/order 1']],
    [['2', '1', '3'], ['1', '2', '3'], ['footnote/order 1']],
    [['1', '2'], ['1', '5'], ['footnote/missing-note 2', 'footnote/orphan-note 5']],
  ])('marks %j, notes %j: %j', (marks, notes, said) => {
    expect(found(marks, notes)).toEqual(said);
  });
});
