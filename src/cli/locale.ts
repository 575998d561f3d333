import type { Language } from '../types.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export const languages = ['vi', 'en'] as const satisfies readonly Language[];
export const isLanguage = (value: unknown): value is Language => value === 'vi' || value === 'en';

/** The first of LC_ALL, LC_MESSAGES and LANG that is set decides, as POSIX has it; Vietnamese where it names neither language. */
export function languageOf(environment: Environment): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^en(?:[_.@-]|$)/i.test(locale) ? 'en' : 'vi';
}

/** `--lang` is looked up before the line is parsed: help and usage errors speak the language too. */
export function chooseLanguage(argv: readonly string[], environment: Environment): Language {
  let chosen = languageOf(environment);
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') break;
    const value = argument === '--lang' ? argv[index + 1] : /^--lang=(.*)$/.exec(argument)?.[1];
    if (isLanguage(value)) chosen = value;
  }
  return chosen;
}
