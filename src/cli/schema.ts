import type { Context } from './context.ts';
import { UserError } from './fault.ts';
import { schemaNames } from './options.ts';

/** Prints the JSON Schema of what `--format json` prints, of what `check --reporter json` or `compare --json` prints. */
export async function schemaCommand([name = 'report']: readonly string[], { stdout }: Context): Promise<0> {
  const wanted = schemaNames.find((each) => each === name);
  if (wanted === undefined) throw new UserError('unknownSchema', { name, choices: schemaNames.join(', ') });
  const { schema, checkSchema, comparisonSchema } = await import('../output/schemas.ts');
  await stdout.write([`${JSON.stringify({ report: schema, check: checkSchema, compare: comparisonSchema }[wanted](), null, 2)}\n`]);
  await stdout.commit();
  return 0;
}
