import { readFileSync, statSync, type BigIntStats } from 'node:fs';
import { join, resolve } from 'node:path';
import { version } from '../../version.ts';
import { keepFile, makeFolder, remove } from '../cachefolder.ts';
import { errorCode } from '../fault.ts';
import type { Project } from '../project/index.ts';
import { sha256 } from '../sha256.ts';
import type { Done } from './job.ts';

/** What lies behind a result: of the file as it was, and of the result itself. */
interface Header {
  readonly path: string;
  readonly file: string;
  readonly content: string;
  /** When it was put here, in milliseconds; a file that was changed about then may have been changed again since. */
  readonly at: number;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  readonly bytes: string;
}

/** Clocks of files are coarser than programs are fast. */
const UNSURE = 2000;
const NEWLINE = 10;

/** Results of documents by their contents, the version and the settings; each in a file of its own, sealed with a hash. What is damaged is thrown away. */
export class Cache {
  readonly #folder: string;
  readonly #settings: string;
  readonly #projects = new Map<Project, string>();
  /** Why something could not be kept, the first time. */
  fault: unknown = null;

  /** `settings`: all that a result depends on, besides the document and its project. @throws what the system says where the folder cannot be made */
  constructor(folder: string, settings: unknown) {
    this.#folder = folder;
    makeFolder(folder);
    this.#settings = JSON.stringify([version, settings]);
  }

  /** What is known of a document, if it is as it was; null where nothing is. */
  find(path: string, project: Project): Done | null {
    const entry = this.#entry(path, project);
    try {
      const sealed = readFileSync(entry);
      const end = sealed.indexOf(NEWLINE);
      const header = JSON.parse(sealed.toString('utf8', 0, end)) as Header;
      const bytes = sealed.subarray(end + 1);
      if (header.bytes !== sha256(bytes) || header.path !== path) throw new Error('damaged');
      if (!isAsItWas(path, header)) return null;
      const { indicators, errors, warnings, content } = header;
      return { path, bytes, indicators, errors, warnings, content };
    } catch (error) {
      if (errorCode(error) === '') remove(entry);
      return null;
    }
  }

  /** `status`: of the file before it was read. The result itself is not hurt by a cache that cannot be written. */
  keep(path: string, project: Project, status: BigIntStats, { bytes, content, indicators, errors, warnings }: Done): void {
    const entry = this.#entry(path, project);
    const header: Header = { path, file: stamp(status), content, at: Date.now(), indicators, errors, warnings, bytes: sha256(bytes) };
    try {
      keepFile(entry, [Buffer.from(`${JSON.stringify(header)}\n`), bytes]);
    } catch (error) {
      this.fault ??= error;
    }
  }

  #entry(path: string, project: Project): string {
    const name = sha256(Buffer.from(JSON.stringify([resolve(path), path, this.#settings, this.#projectKey(project)])));
    return join(this.#folder, name.slice(0, 2), name.slice(2));
  }

  #projectKey(project: Project): string {
    const known = this.#projects.get(project);
    if (known !== undefined) return known;
    const { rules, required, vocabulary } = project;
    const key = JSON.stringify([rules, required ?? null, vocabulary]);
    this.#projects.set(project, key);
    return key;
  }
}

const stamp = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string => [size, mtimeNs, ctimeNs, ino].join(' ');

/** By its size and times; where these leave a doubt, by its contents. */
function isAsItWas(path: string, { file, at, content }: Header): boolean {
  const status = statSync(path, { bigint: true });
  const isSame = stamp(status) === file;
  if (isSame && Number(status.mtimeNs / 1_000_000n) < at - UNSURE) return true;
  return (isSame || file.startsWith(`${status.size} `)) && sha256(readFileSync(path)) === content;
}
