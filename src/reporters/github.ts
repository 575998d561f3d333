import { placeText } from '../output/notice.ts';
import { maskControls, visible } from '../output/visible.ts';
import type { CheckedFile, LocatedFinding, Position, Reporter, Severity } from '../types.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions, one a line, which it shows beside the lines of a pull request. */
export const github: Reporter = {
  *report(files, { separator }) {
    for (const file of files) {
      const place = file.path === null ? [] : [['file', file.path.replaceAll(separator, '/')] as const];
      if (file.failure !== null) yield command('error', [...place, ['title', 'kpi-extract']], visible(file.failure));
      for (const finding of file.findings) {
        yield command(commands[finding.severity], [...place, ...region(finding.position), ['title', finding.rule]], messageOf(finding, file));
      }
    }
  },
};

type Property = readonly [name: string, value: string | number];

/** Columns count from 1, and only where one line has both. */
function region(position: Position | null): Property[] {
  if (position === null) return [];
  const { start, end } = position;
  const columns: Property[] = start.line === end.line ? [['col', start.column], ['endColumn', end.column]] : [];
  return [['line', start.line], ['endLine', end.line], ...columns];
}

const messageOf = ({ message, related }: LocatedFinding, { name }: CheckedFile): string =>
  [visible(message), ...related.map((other) => `${placeText(other.file?.name ?? name, other.position)} ${visible(other.message)}`)].join('\n');

function command(name: string, properties: readonly Property[], message: string): string {
  return `::${name} ${properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')}::${escapeData(message)}\n`;
}

/** A log is a terminal, too: of what would steer it, only line ends have a way of being written. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').split(/(\r|\n)/).map((piece) => (piece === '\r' ? '%0D' : piece === '\n' ? '%0A' : maskControls(piece))).join('');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
