import picomatch from 'picomatch';

/**
 * Whether a path, as it is seen from the folder of the settings (`/` between names), is left out. A pattern stands for a file or for all that
 * a folder holds; `!` takes back what a pattern before it left out.
 */
export function ignoring(patterns: readonly string[]): (path: string) => boolean {
  const all = patterns.map((pattern) => {
    const takesBack = pattern.startsWith('!');
    const glob = (takesBack ? pattern.slice(1) : pattern).normalize('NFC').replace(/^\.\//u, '').replace(/\/$/u, '');
    return { takesBack, matches: picomatch([glob, `${glob}/**`], { dot: true, nonegate: true, windows: false }) };
  });
  return (path) => {
    const composed = path.normalize('NFC');
    return all.reduce((ignored, { takesBack, matches }) => (ignored === takesBack && matches(composed) ? !takesBack : ignored), false);
  };
}
