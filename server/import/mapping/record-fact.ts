import type { z } from 'zod';
import type { MakeFact } from './compile-emit.ts';
import type { RecordEmit } from './emit-schema.ts';
import { compileFields, type FieldType } from './fields.ts';
import type { At } from './mapping-problem.ts';
import type { Setting } from './setting.ts';

const types: Record<string, FieldType> = {
  ghost: 'flag',
  of: 'object',
  needs: 'texts',
  aliases: 'texts',
  prices: 'prices',
  rank: 'rank',
  openWeights: 'flag',
  parametersBillions: 'number',
  contextTokens: 'number',
  outputTokens: 'number',
  released: 'date',
  updated: 'date',
  knowledgeUntil: 'date',
  categories: 'texts',
  capabilitiesDeclared: 'number',
  timesMatchedReported: 'number',
};

/** What the source says of one tool. */
export function recordFact(rules: z.infer<typeof RecordEmit>['record'], setting: Setting, at: At): MakeFact {
  const { signals, ...plain } = rules;
  const names = Object.keys(signals ?? {});
  const fields = compileFields(plain, { kind: 'record', types }, setting, at);
  const numbers = compileFields(
    signals ?? {},
    { kind: 'record', types: Object.fromEntries(names.map((n) => [n, 'number'])), inside: 'signals' },
    setting,
    [...at, 'signals'],
  );
  return (scope) => ({
    record: 'record',
    ...fields(scope),
    ...(names.length > 0 && { signals: numbers(scope) }),
  });
}
