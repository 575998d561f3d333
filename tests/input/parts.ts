import { strToU8, zipSync } from 'fflate';
import { docxReader } from '../../src/input/docx.ts';
import { defaultLimits } from '../../src/input/limits.ts';
import { odtReader } from '../../src/input/odt.ts';
import type { FileOptions, FileReading, Limits } from '../../src/types.ts';

/** Documents of word processors, made of what matters in a test. */

export const options = (limits: Partial<Limits> = {}): FileOptions => ({
  limits: { ...defaultLimits, ...limits },
  decode: (bytes) => ({ text: new TextDecoder().decode(bytes), encoding: 'utf-8' }),
  recognise: async () => Promise.resolve(null),
  recogniseAll: false,
});

export type Parts = Readonly<Record<string, string>>;

export const packed = (parts: Parts): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="urn:m" xmlns:v="urn:v" xmlns:wps="urn:wps" xmlns:r="urn:r"';
const KINDS = ['styles', 'numbering', 'footnotes', 'endnotes', 'settings'] as const;

/** `body` and the contents of other parts, each without its root element. */
export function docxParts(body: string, others: Partial<Record<(typeof KINDS)[number], string>> = {}): Record<string, string> {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const related = KINDS.filter((kind) => others[kind] !== undefined);
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.map((kind, i) => `<Relationship Id="rId${i + 1}" Type="${type}/${kind}" Target="${kind}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(related.map((kind) => [`word/${kind}.xml`, `<w:${kind} ${W}>${others[kind] ?? ''}</w:${kind}>`])),
  };
}

export const readDocx = async (body: string, others: Parameters<typeof docxParts>[1] = {}): Promise<FileReading> => docxReader.read(packed(docxParts(body, others)), options());

const O = ['office', 'text', 'style', 'table', 'draw', 'fo', 'svg', 'loext'].map((name) => `xmlns:${name}="urn:${name}"`).join(' ');

/** `styles` of the content's own, `common` of `styles.xml`. */
export function odtParts(text: string, styles = '', common = ''): Record<string, string> {
  return {
    'mimetype': 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${O}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${O}><office:styles>${common}</office:styles></office:document-styles>`,
  };
}

export const readOdt = async (text: string, styles = '', common = ''): Promise<FileReading> => odtReader.read(packed(odtParts(text, styles, common)), options());
