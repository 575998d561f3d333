import { painter } from '../output/notice.ts';
import { displayWidth, wrap } from '../output/width.ts';
import type { Context } from './context.ts';
import { colorFor } from './context.ts';
import { systemReason, UserError } from './fault.ts';
import { unknownRule } from './nearest.ts';
import { pageLines, type PageStyle } from './page.ts';
import { allPages, pageOf, pagesFolder, type RulePage } from './pages.ts';
import { columnsOf } from './settings.ts';

/** `explain`: a rule's page, or all rules with a sentence each. */
export async function explainCommand(names: readonly string[], { streams, common, stdout }: Context): Promise<0> {
  const { language } = common;
  const folder = pagesFolder();
  const style: PageStyle = { columns: columnsOf(null, streams.env, stdout.terminal?.columns), color: colorFor(stdout, streams, common) };
  const [name] = names;
  if (name === undefined) {
    await stdout.write(listLines(pagesIn(folder, language), style, stdout.terminal?.isTTY === true));
  } else {
    const page = pageOf(name, language, folder);
    if (page === null) throw unknownRule(name, pagesIn(folder, language).map((each) => each.name));
    await stdout.write(pageLines(page.markdown, style));
  }
  await stdout.commit();
  return 0;
}

function pagesIn(folder: string, language: Context['common']['language']): RulePage[] {
  try {
    return allPages(language, folder);
  } catch (error) {
    throw new UserError('noPages', { folder, reason: systemReason(error, language) }, { cause: error });
  }
}

/** One line a rule, to be searched; on a terminal the sentences keep to their column. */
function* listLines(pages: readonly RulePage[], { columns, color }: PageStyle, folded: boolean): Generator<string> {
  const paint = painter(color);
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));
  const [first, second] = [widest(pages.map(({ name }) => name)), widest(pages.map(({ severity }) => severity))];
  const indent = first + second + 4;
  for (const { name, severity, about } of pages) {
    const lines = folded && columns - indent >= 20 ? wrap(about, columns - indent) : [about];
    yield `${paint('1', name)}${' '.repeat(first - displayWidth(name))}  ${severity.padEnd(second)}  ${lines.join(`\n${' '.repeat(indent)}`)}\n`;
  }
}
