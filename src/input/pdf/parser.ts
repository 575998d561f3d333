import { OPS } from 'unpdf/pdfjs';
import { InputError } from '../failure.ts';
import { fontOf, type PdfFont } from './font.ts';

/**
 * The parser of pdf.js, which unpdf carries, without its display: that half paints, loads fonts and may reach for files and the network;
 * this one turns bytes into operators. It is spoken to as the display would speak to it, by messages (pdf.js, `src/shared/message_handler.js`),
 * handed over as they are: the display copies each list of operators twice, which takes longer than parsing it.
 */

export { OPS };

/** `API_VERSION` of the pdf.js in unpdf 1.7.0: the parser refuses every other. */
const VERSION = '5.6.205';
/** Every page's operators, for display (2), without annotations (64), all of them at once (256). */
const INTENT = 2 | 64 | 256;

const CALLBACK = { data: 1, error: 2 } as const;
const STREAM = { close: 3, enqueue: 4, error: 5, started: 8 } as const;

/** Operators as the parser gives them: their codes and, beside each, its operands. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PageBox {
  /** Left, lower, right, upper edge, in user space. */
  readonly view: readonly [number, number, number, number];
  readonly rotate: number;
}

interface Message {
  readonly targetName: string;
  readonly sourceName: string;
  readonly action?: string;
  readonly data?: unknown;
  readonly callback?: number;
  readonly callbackId?: number;
  readonly stream?: number;
  readonly streamId?: number;
  readonly chunk?: Operators;
  readonly success?: boolean;
  readonly reason?: unknown;
}

type Listener = (event: { readonly data: object }) => void;

interface Handlers {
  on(name: string, handler: (data: object) => unknown): void;
  send(): void;
}

interface Parser {
  setup(handlers: Handlers, port: object): void;
}

interface Pending {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** An opened file. Its pages are asked for one at a time. */
export class PdfFile {
  readonly fonts = new Map<string, PdfFont>();
  #pages = 0;
  readonly #listeners = new Set<Listener>();
  readonly #pending = new Map<number, Pending>();
  #asked = 0;
  #name = '';
  #opened: Pending | null = null;
  #take: ((operators: Operators) => void) | null = null;
  #isClosed = false;

  /** `strict`: a page that is damaged, or shows a picture, is a fault. @throws InputError */
  static async open(bytes: Uint8Array, manner: 'tolerant' | 'strict' = 'tolerant'): Promise<PdfFile> {
    const file = new PdfFile();
    await file.#open(bytes, manner === 'tolerant');
    return file;
  }

  get pages(): number {
    return this.#pages;
  }

  /** The page's size; its operators go to `take`, in pieces. */
  async read(page: number, start: (box: PageBox) => (operators: Operators) => void): Promise<void> {
    const box = await this.#ask('GetPage', { pageIndex: page - 1 }, false) as PageBox;
    this.#take = start(box);
    await this.#ask('GetOperatorList', { pageId: page - 1, pageIndex: page - 1, intent: INTENT, cacheKey: '', annotationStorage: null, modifiedIds: null }, true);
  }

  /** The parser stops at its next operator; nothing more is heard of it. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    // With an answer, which nobody awaits: without one, a fault in it would be nobody's.
    this.#send({ action: 'Terminate', data: null, callbackId: ++this.#asked });
    this.#pending.clear();
  }

  async #open(bytes: Uint8Array, ignoreErrors: boolean): Promise<void> {
    const handlers = new Map<string, (data: object) => unknown>();
    const port = {
      addEventListener: (_type: string, listener: Listener) => { this.#listeners.add(listener); },
      removeEventListener: (_type: string, listener: Listener) => { this.#listeners.delete(listener); },
      postMessage: (message: Message) => { this.#receive(message); },
    };
    parser().setup({ on: (name, handler) => { handlers.set(name, handler); }, send: () => undefined }, port);
    handlers.get('configure')?.({ verbosity: 0 });
    const opened = new Promise((resolve, reject) => { this.#opened = { resolve, reject }; });
    this.#name = handlers.get('GetDocRequest')?.({
      // Copied: the parser may change or keep what it is given.
      docId: 'kpi', apiVersion: VERSION, data: new Uint8Array(bytes), length: bytes.length, password: null, disableAutoFetch: true, rangeChunkSize: 65_536, docBaseUrl: null, enableXfa: false,
      evaluatorOptions: {
        // No image is unpacked, no outline of a letter drawn, nothing compiled, nothing fetched.
        maxImageSize: 0, disableFontFace: false, ignoreErrors, isEvalSupported: false, isOffscreenCanvasSupported: false, isImageDecoderSupported: false,
        canvasMaxAreaInBytes: -1, fontExtraProperties: false, useSystemFonts: false, useWasm: false, useWorkerFetch: false, cMapUrl: null, cMapPacked: true, iccUrl: null,
        standardFontDataUrl: null, wasmUrl: null, enableWebGPU: false,
      },
    }) as string;
    this.#send({ action: 'Ready', data: null });
    const info = await opened as { readonly numPages: number };
    this.#pages = info.numPages;
  }

  #ask(action: string, data: object, isStream: boolean): Promise<unknown> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#send({ action, data, ...(isStream ? { streamId: id, desiredSize: Infinity } : { callbackId: id }) });
    });
  }

  #send(message: object): void {
    for (const listener of this.#listeners) listener({ data: { sourceName: 'kpi', targetName: this.#name, ...message } });
  }

  #receive(message: Message): void {
    if (message.callback !== undefined) this.#settle(message.callbackId, message.callback === CALLBACK.data, message.callback === CALLBACK.data ? message.data : message.reason);
    else if (message.stream !== undefined) this.#stream(message);
    else this.#told(message);
  }

  #stream({ stream, streamId, chunk, success, reason }: Message): void {
    if (stream === STREAM.enqueue && chunk !== undefined) this.#operators(chunk);
    else if (stream === STREAM.close) this.#settle(streamId, true, null);
    else if (stream === STREAM.error || stream === STREAM.started && success !== true) this.#settle(streamId, false, reason);
  }

  /** The parser empties the lists when this is done. */
  #operators(chunk: Operators): void {
    if (this.#isClosed) return;
    try {
      this.#take?.(chunk);
    } catch (error) {
      // Thrown on, it would be taken for a fault of one form, and the parser would go on with the next.
      for (const pending of this.#pending.values()) pending.reject(error);
      this.close();
    }
  }

  #settle(id: number | undefined, isGood: boolean, value: unknown): void {
    const pending = this.#pending.get(id ?? 0);
    this.#pending.delete(id ?? 0);
    if (isGood) pending?.resolve(value);
    else pending?.reject(value);
  }

  #told({ action, data, callbackId }: Message): void {
    if (action === 'GetDoc') this.#opened?.resolve((data as { readonly pdfInfo: unknown }).pdfInfo);
    else if (action === 'DocException') this.#opened?.reject(data);
    else if (action === 'PasswordRequest') this.#opened?.reject(new InputError('password'));
    else if (action === 'commonobj') {
      const [id, kind, value] = data as readonly [string, string, unknown];
      if (kind === 'Font') this.fonts.set(id, fontOf(value));
    }
    // Character maps and standard fonts that lie in files of their own, images of other pages: there are none here.
    if (callbackId !== undefined) this.#send({ callback: CALLBACK.error, callbackId, reason: new Error('none') });
  }
}

function parser(): Parser {
  transferable();
  return (globalThis as unknown as { readonly pdfjsWorker: { readonly WorkerMessageHandler: Parser } }).pdfjsWorker.WorkerMessageHandler;
}

/** Engines before 2024 (Node 20) lack a method by which the parser hands on fonts; unpdf fills in what else they lack. */
function transferable(): void {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  if (buffers.transferToFixedLength !== undefined) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      return this.slice(0, length);
    },
    configurable: true,
    writable: true,
  });
}
