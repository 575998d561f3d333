import type { Language } from '../../types.ts';
import { escape } from './escape.ts';
import { sha256 } from './sha256.ts';

export interface Head {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  /** The one script that may run; null for none. */
  readonly script: string | null;
  readonly generator: string | null;
}

/** Nothing is loaded, and only the one script and the one style sheet are believed. */
export function* headPart({ language, title, style, script, generator }: Head): Generator<string> {
  const policy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; ${script === null ? '' : `script-src 'sha256-${sha256(script)}'; `}base-uri 'none'; form-action 'none'`;
  yield `<!DOCTYPE html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n';
  yield `${generator === null ? '' : `<meta name="generator" content="${escape(generator)}">\n`}<title>${escape(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n`;
}
