import type { Zip } from '../zip.ts';
import type { Limits } from '../../types.ts';
import { XmlWalk } from '../xml.ts';

/** Parts of a package by what they are to one another (ECMA-376 part 2, 6.5), whatever they are called. */
export class Package {
  readonly limits: Limits;
  readonly #zip: Zip;

  constructor(zip: Zip, limits: Limits) {
    this.#zip = zip;
    this.limits = limits;
  }

  /** A part's element; null where there is no such part. */
  open(name: string | null): XmlWalk | null {
    const source = name === null ? null : this.#zip.text(name);
    return source === null || name === null ? null : new XmlWalk(source, this.limits, name);
  }

  has(name: string): boolean {
    return this.#zip.has(name);
  }

  /** By the last word of their type (`styles`): the transitional names and the strict ones end alike. What lies outside the package is not looked for. */
  related(part: string): Map<string, string> {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const walk = this.open(`${folder}_rels/${part.slice(slash)}.rels`);
    const found = new Map<string, string>();
    walk?.children(() => {
      walk.children((name) => {
        if (name !== 'Relationship' || walk.attribute('TargetMode') === 'External') return;
        const type = walk.attribute('Type') ?? '';
        const kind = type.slice(type.lastIndexOf('/') + 1);
        if (!found.has(kind)) found.set(kind, pathOf(folder, walk.attribute('Target') ?? ''));
      });
    });
    return found;
  }
}

function pathOf(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
