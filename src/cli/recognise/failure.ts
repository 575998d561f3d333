import type { MessageKey, Values } from '../messages.ts';

/** Why pages could not be recognised, in words of `messages.ts`. Known by its name: the bundle that throws it has a class of its own. */
export class RecogniseError extends Error {
  readonly key: MessageKey;
  readonly values: Values;

  constructor(key: MessageKey, values: Values = {}, options?: ErrorOptions) {
    super(key, options);
    this.name = 'RecogniseError';
    this.key = key;
    this.values = values;
  }
}

export const isRecogniseError = (error: unknown): error is RecogniseError => error instanceof Error && error.name === 'RecogniseError';
