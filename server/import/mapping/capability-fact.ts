import type { z } from 'zod';
import type { MakeFact } from './compile-emit.ts';
import type { CapabilityEmit } from './emit-schema.ts';
import { compileFields } from './fields.ts';
import type { At } from './mapping-problem.ts';
import type { Tables } from './tables.ts';

/** One thing that tools can do. */
export function capabilityFact(
  rules: z.infer<typeof CapabilityEmit>['capability'],
  tables: Tables,
  at: At,
): MakeFact {
  const fields = compileFields(rules, { derivedName: 'flag', aliases: 'texts' }, tables, at);
  return (scope) => ({ record: 'capability', ...fields(scope) });
}
