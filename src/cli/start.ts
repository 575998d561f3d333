import { writeSync } from 'node:fs';
import { INTERRUPTED } from './exit.ts';
import { keepCompiled, load } from './loader.ts';
import type { exit, run, wasSuited } from './run.ts';

// What never comes to its end has not found all well. (Commander asks for the exit status itself, so it is not set before.)
let ended = false;
process.once('exit', (code) => {
  if (ended || code === INTERRUPTED || process.exitCode === 2) return;
  process.exitCode = 2;
  writeSync(2, 'kpi-extract: Ended before its work was done (by settings in JavaScript?) / Kết thúc khi chưa xong việc (do tệp cấu hình JavaScript?).\n');
});
const command = load('./run.cjs') as { readonly run: typeof run; readonly exit: typeof exit; readonly wasSuited: typeof wasSuited };
// Ended here, the engine is spared taking its heap apart.
void command.run(process.argv.slice(2), process, (url) => import(url)).then((status) => {
  ended = true;
  if (command.wasSuited()) keepCompiled();
  return command.exit(status);
});
