import { Ajv2020 } from 'ajv/dist/2020.js';
import { schema } from '../../src/output/schema.ts';

/** The published schema lets later fields through; here none may come that it does not know. */
export function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (node === null || typeof node !== 'object') return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner ? { ...inner, additionalProperties: false } : inner;
}

const validate = new Ajv2020({ allErrors: true, strict: true }).compile(closed(schema()) as object);

/** What is wrong with a JSON output: nothing, where it is right. */
export function faults(value: unknown): string[] {
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

type Schema = { readonly [key: string]: unknown };

/** Paths at which keys stand in another order than the schema has them. */
export function disorder(value: unknown, node: Schema = (schema()['$defs'] as Schema)['Report'] as Schema, path = ''): string[] {
  const followed = follow(node, value);
  if (Array.isArray(value)) return value.flatMap((each, index) => disorder(each, followed['items'] as Schema, `${path}/${index}`));
  if (value === null || typeof value !== 'object') return [];
  const properties = followed['properties'] as Record<string, Schema>;
  const keys = Object.keys(value);
  const here = JSON.stringify(keys) === JSON.stringify(Object.keys(properties)) ? [] : [`${path}: ${keys.join(',')}`];
  return [...here, ...Object.entries(value).flatMap(([key, each]) => disorder(each, properties[key] ?? {}, `${path}/${key}`))];
}

/** Through references and to the branch of a union that is not null. */
function follow(node: Schema, value: unknown): Schema {
  if (typeof node['$ref'] === 'string') return follow((schema()['$defs'] as Schema)[node['$ref'].slice('#/$defs/'.length)] as Schema, value);
  const branches = node['anyOf'] as Schema[] | undefined;
  return branches === undefined ? node : follow(branches.find((each) => each['type'] !== 'null') ?? node, value);
}
