import type { Language } from '../types.ts';
import { visible } from '../output/visible.ts';
import { say, type MessageKey, type Values } from './messages.ts';

/** Something the user can mend: told in one sentence, exit status 2. The value `hint` is what was perhaps meant. */
export class UserError extends Error {
  readonly key: MessageKey;
  readonly values: Values;

  constructor(key: MessageKey, values: Values = {}, options?: ErrorOptions) {
    super(key, options);
    this.name = 'UserError';
    this.key = key;
    this.values = values;
  }
}

/** The sentence for any error; a stack only with `debug`. `file`: what was being read. */
export function explain(error: unknown, language: Language, debug: boolean, file?: string): string {
  const stack = debug && error instanceof Error ? `\n${stackOf(error)}` : '';
  if (error instanceof UserError) {
    const hint = error.values['hint'] ?? '';
    const suggestion = hint === '' ? '' : say(language, 'suggestion', { name: hint });
    return visible(say(language, error.key, error.values) + suggestion) + stack;
  }
  const reason = error instanceof Error ? error.message : String(error);
  const sentence = file === undefined ? say(language, 'fault', { reason }) : say(language, 'faultIn', { reason, file });
  return visible(sentence) + stack;
}

const stackOf = (error: Error): string => (error.stack ?? String(error)).split('\n').map(visible).join('\n');

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Why a file could not be written or read, where the sentence needs a reason in it. */
export function systemReason(error: unknown, language: Language): string {
  const keys: Readonly<Record<string, MessageKey>> = {
    ENOENT: 'reasonNotFound', ENOTDIR: 'reasonNotFound', EISDIR: 'reasonDirectory',
    EACCES: 'reasonPermission', EPERM: 'reasonPermission', EROFS: 'reasonPermission', ENOSPC: 'reasonSpace', EDQUOT: 'reasonSpace', ELOOP: 'reasonLoop',
  };
  const code = errorCode(error);
  return say(language, keys[code] ?? 'reasonOther', { code: code || String(error) });
}
