export interface ColorRequest {
  /** `--color`, `--no-color`; undefined where neither was given. */
  readonly flag: boolean | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly terminal: () => boolean;
}

/** The flag, then NO_COLOR (no-color.org), then FORCE_COLOR, then whether a terminal is there to show it. */
export function wantsColor({ flag, environment, terminal }: ColorRequest): boolean {
  if (flag !== undefined) return flag;
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return environment['TERM'] !== 'dumb' && terminal();
}
