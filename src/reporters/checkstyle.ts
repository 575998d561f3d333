import { placeText } from '../output/notice.ts';
import { visible } from '../output/visible.ts';
import type { CheckedFile, LocatedFinding, Reporter } from '../types.ts';
import { attributes, content, declaration } from './xml.ts';

/** The version of Checkstyle whose format this is: the one that other linters name. */
const FORMAT = '4.3';

/** Checkstyle's XML, which most tools for reviews read. */
export const checkstyle: Reporter = {
  *report(files) {
    yield `${declaration}<checkstyle${attributes({ version: FORMAT })}>\n`;
    for (const file of files) {
      yield `  <file${attributes({ name: file.path ?? file.name })}>\n`;
      if (file.failure !== null) yield `    <exception>${content(visible(file.failure))}</exception>\n`;
      for (const finding of file.findings) yield `    <error${attributes(errorOf(finding, file))}/>\n`;
      yield '  </file>\n';
    }
    yield '</checkstyle>\n';
  },
};

/** What is said of a whole document stands at its first line, without a column, as Checkstyle itself has it. */
const errorOf = ({ rule, severity, message, position, related }: LocatedFinding, { name }: CheckedFile): Parameters<typeof attributes>[0] => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? null,
  severity,
  message: [visible(message), ...related.map((other) => `${placeText(other.file?.name ?? name, other.position)} ${visible(other.message)}`)].join('; '),
  source: rule,
});
