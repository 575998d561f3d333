/* All schemas: one bundle of the command. */

export { comparisonSchema } from './compareschema.ts';
export { checkSchema, schema } from './schema.ts';
