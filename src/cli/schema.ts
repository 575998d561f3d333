import type { Context } from './context.ts';

/** Prints the JSON Schema of what `--format json` prints. */
export async function schemaCommand({ stdout }: Context): Promise<0> {
  const { schema } = await import('../output/schema.ts');
  await stdout.write([`${JSON.stringify(schema(), null, 2)}\n`]);
  await stdout.commit();
  return 0;
}
