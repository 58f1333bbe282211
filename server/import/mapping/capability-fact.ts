import type { z } from 'zod';
import type { MakeFact } from './compile-emit.ts';
import type { CapabilityEmit } from './emit-schema.ts';
import { compileFields } from './fields.ts';
import type { At } from './mapping-problem.ts';
import type { Setting } from './setting.ts';

/** One thing that tools can do. */
export function capabilityFact(
  rules: z.infer<typeof CapabilityEmit>['capability'],
  setting: Setting,
  at: At,
): MakeFact {
  const fields = compileFields(
    rules,
    { kind: 'capability', types: { derivedName: 'flag', aliases: 'texts', needs: 'texts' } },
    setting,
    at,
  );
  return (scope) => ({ record: 'capability', ...fields(scope) });
}
