import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../types.ts';
import { errorCode } from './fault.ts';

/** A rule's page, as `docs/rules` has it. */
export interface RulePage {
  readonly name: string;
  /** As the page says it. */
  readonly severity: string;
  /** What the rule finds: the first sentence. */
  readonly about: string;
  readonly markdown: string;
}

const ending: Readonly<Record<Language, string>> = { vi: '.vi.md', en: '.md' };

/** Beside the program: `dist/cli` is where its bundles are. */
export const pagesFolder = (): string => join(__dirname, '../../docs/rules');

/** The page of one rule; null where there is none. `rule` must be a name, not a path. */
export function pageOf(rule: string, language: Language, folder: string): RulePage | null {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(rule)) return null;
  try {
    return readPage(rule, readFileSync(join(folder, `${rule}${ending[language]}`), 'utf8'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** All pages in one language, by their names. @throws where the folder cannot be read. */
export function allPages(language: Language, folder: string): RulePage[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((area) => area.isDirectory())
    .flatMap((area) => readdirSync(join(folder, area.name)).filter((file) => /^[^.]+\.md$/.test(file)).map((file) => `${area.name}/${file.slice(0, -'.md'.length)}`));
  return names.sort().flatMap((name) => pageOf(name, language, folder) ?? []);
}

/** A page's parts: `# NAME`, `Severity: …`, and the sections, of which the first says what is found. */
export function readPage(name: string, markdown: string): RulePage {
  const severity = /^(?:Severity|Mức): *(\S+)/m.exec(markdown)?.[1] ?? '';
  const [, section = ''] = markdown.split(/^## .*$/m);
  const paragraph = (section.trim().split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ');
  return { name, severity, about: /^.*?[.!?](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph, markdown };
}
