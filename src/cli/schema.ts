import type { Context } from './context.ts';
import { UserError } from './fault.ts';
import { schemaNames } from './options.ts';

/** Prints the JSON Schema of what `--format json` prints, or of what `check --reporter json` prints. */
export async function schemaCommand([name = 'report']: readonly string[], { stdout }: Context): Promise<0> {
  const wanted = schemaNames.find((each) => each === name);
  if (wanted === undefined) throw new UserError('unknownSchema', { name, choices: schemaNames.join(', ') });
  const { schema, checkSchema } = await import('../output/schema.ts');
  await stdout.write([`${JSON.stringify({ report: schema, check: checkSchema }[wanted](), null, 2)}\n`]);
  await stdout.commit();
  return 0;
}
