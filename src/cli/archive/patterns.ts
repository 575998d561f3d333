import picomatch from 'picomatch';

/** `reports/2024-*.docx`: the folder that all it stands for lies in, and what it stands for there. Paths are those from that folder, with `/`. */
export interface Pattern {
  readonly folder: string;
  matches(path: string, isFolder: boolean): boolean;
  /** Whether a folder may hold what matches: others are not looked into. */
  leadsTo(path: string): boolean;
}

/** `[!a]` is any sign but `a`, as with a shell. */
const OPTIONS = { windows: false, nonegate: true, posix: true } as const;

/** Brackets are a pattern's only behind one of its signs, as with a shell: `plan (2).txt` is a name. */
const scan = (text: string): ReturnType<typeof picomatch.scan> => picomatch.scan(text.replaceAll('\\', '/').replace(/(?<![!*+?@])\(([^()]*)\)/gu, '\\($1\\)'), OPTIONS);

/** Whether a name that is no file's is a pattern for many. */
export const isGlob = (path: string): boolean => scan(path).isGlob;

const isBalanced = (step: string): boolean => step.replace(/[^([{]/gu, '').length === step.replace(/[^)\]}]/gu, '').length;

export function patternOf(text: string): Pattern {
  const { base, glob } = scan(text);
  const isOfFolders = glob.endsWith('/');
  const whole = (isOfFolders ? glob.slice(0, -1) : glob).normalize('NFC');
  // Where a `/` stands within brackets the steps cannot be told apart.
  const steps = whole.split('/').every(isBalanced) ? whole.split('/') : ['**'];
  const endless = steps.findIndex((step) => step.includes('**'));
  const matchers = steps.map((_, i) => picomatch(steps.slice(0, i + 1).join('/'), OPTIONS));
  const matches = picomatch(whole, OPTIONS);
  return {
    folder: base === '' ? '.' : base.replace(/\\(.)/gu, '$1'),
    matches: (path, isFolder) => (isFolder || !isOfFolders) && matches(path.normalize('NFC')),
    leadsTo: (path) => {
      const depth = path.split('/').length;
      if (endless >= 0 && depth > endless) return true;
      return depth < steps.length && matchers[depth - 1]?.(path.normalize('NFC')) === true;
    },
  };
}
