import type { z } from 'zod';
import type { MakeFact } from './compile-emit.ts';
import type { OfferEmit } from './emit-schema.ts';
import { compileFields } from './fields.ts';
import type { At } from './mapping-problem.ts';
import type { Setting } from './setting.ts';

/** That a tool has a capability. */
export function offerFact(rules: z.infer<typeof OfferEmit>['offer'], setting: Setting, at: At): MakeFact {
  const fields = compileFields(rules, { kind: 'offer', types: { position: 'number' } }, setting, at);
  return (scope, place) => ({ record: 'offer', position: place, ...fields(scope) });
}
