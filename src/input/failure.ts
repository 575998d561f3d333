/** What is wrong with a file that is to be read. */
export type InputFault =
  /** It is packed with a password. */
  | 'password'
  /** A document of Word 95 or before. */
  | 'word95'
  /** It is not of the format that its beginning or its name says, or is cut or damaged; `what` in words of the format (`word/document.xml`). */
  | 'damaged'
  /** It is of another office program; `what` names it. */
  | 'foreign'
  /** Its letters are of no encoding that is known, or of two alike (`what` names them). */
  | 'encoding'
  /** It goes beyond a limit; `limit` names it. */
  | 'limit';

/** A file that cannot be read: told in one sentence by whoever asked for it. */
export class InputError extends Error {
  readonly fault: InputFault;
  /** The part of the file, or the name of the limit. */
  readonly what: string;

  constructor(fault: InputFault, what = '', options?: ErrorOptions) {
    super(what === '' ? fault : `${fault}: ${what}`, options);
    this.name = 'InputError';
    this.fault = fault;
    this.what = what;
  }
}

/** By its name: each reader's bundle has a class of its own. */
export const isInputError = (error: unknown): error is InputError => error instanceof Error && error.name === 'InputError';
