/** What XRegExp makes of a free-spacing pattern: native source, and the name of each group. */
export interface Shape {
  readonly source: string;
  readonly names: readonly (string | null)[];
}

/**
 * Patterns shaped in advance, by key. Empty in the sources, where XRegExp shapes each pattern when it is first tried; the build puts
 * the whole table here, so that a start costs none of that.
 */
export const shapes: Readonly<Record<string, Shape>> = {};
