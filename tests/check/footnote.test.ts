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
    // Each page begins with 1.
    [['1', '1', '2', '1'], ['1', '1', '2', '1'], []],
    [['*', '**', '1'], ['*', '**', '1'], []],
    [['*', '**'], ['**', '*'], ['footnote/order *']],
    // All lost together.
    [['1', '2', '3', '4', '5'], [], ['footnote/missing-note 1']],
    [['1', '2'], ['1', '5'], ['footnote/missing-note 2', 'footnote/orphan-note 5']],
  ])('marks %j, notes %j: %j', (marks, notes, said) => {
    expect(found(marks, notes)).toEqual(said);
  });

  /** Marks and notes as print has them: which places are marked, by line and what stands there. */
  const printed = (marks: readonly string[], notes: readonly string[]): string[] => {
    const lines = ['I. NHIỆM VỤ', ...marks.map((mark, i) => `- Thôn ${'ABCDEFGH'[i] ?? ''} trồng ba m² cây, 30 m² cỏ bên đường làng${mark}.`), '', 'II. TỔ CHỨC THỰC HIỆN', 'Các thôn cùng làm.', '', ...notes.map((note) => `${note} Theo nghị quyết của thôn.`)];
    return extract(lines.join('\n')).diagnostics.filter(({ rule }) => rule.startsWith('footnote/')).map(({ rule, position }) => `${rule} ${position?.start.line ?? ''}`);
  };

  test.each<[marks: string[], notes: string[], said: string[]]>([
    [['[1]', '[2]', '[3]'], ['[1]', '[2]', '[3]'], []],
    [['¹', '²', '³'], ['¹', '²', '³'], []],
    [['[1]', '[2]', '[3]'], ['[1]', '[2]'], ['footnote/missing-note 4']],
    [['¹', '²', '³'], ['¹', '²'], ['footnote/missing-note 4']],
    [['[1]', '', '[3]'], ['[1]', '[2]', '[3]'], ['footnote/orphan-note 10']],
    [['[1]', '[2]', '[3]'], ['[1]', '[3]', '[2]'], ['footnote/order 11']],
    [['[1]', '[3]', '[2]'], ['[1]', '[2]', '[3]'], ['footnote/order 4']],
  ])('printed: marks %j, notes %j: %j', (marks, notes, said) => {
    expect(printed(marks, notes)).toEqual(said);
  });

  test.each(['100 m<sup>2</sup>', '5.000m<sup>2</sup>', '5 m <sup>3</sup>/ngày', '10<sup>3</sup> cây'])('no mark: %s', (text) => {
    expect(extract(`I. NHIỆM VỤ\nTrồng cây trên ${text} của thôn.\n`).diagnostics.filter(({ rule }) => rule.startsWith('footnote/'))).toEqual([]);
  });
});
