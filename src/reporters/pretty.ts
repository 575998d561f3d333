import { visible } from '../output/visible.ts';
import type { Reporter } from '../types.ts';

export const pretty: Reporter = {
  * report(files) {
    for (const { name, findings } of files) {
      for (const { rule, severity, message, position, related } of findings) {
        yield `${visible(name)}:${position?.start.line ?? 0}:${position?.start.column ?? 0}  ${severity}  ${visible(message)}  ${rule}\n`;
        for (const other of related) yield `  ${other.path ?? name}:${other.position.start.line}:${other.position.start.column}  ${visible(other.message)}\n`;
      }
    }
  },
};
