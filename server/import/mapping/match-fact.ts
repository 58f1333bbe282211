import type { z } from 'zod';
import type { MakeFact } from './compile-emit.ts';
import type { MatchEmit } from './emit-schema.ts';
import { compileFields, type FieldType } from './fields.ts';
import type { At } from './mapping-problem.ts';
import type { Tables } from './tables.ts';
import { verdictCounts } from './verdict.ts';

const types: Record<string, FieldType> = {
  counted: 'flag',
  count: 'number',
  wins: 'number',
  losses: 'number',
  ties: 'number',
  unjudged: 'number',
  at: 'date',
};

/** One occasion, or one row's count of occasions, on which two sides were weighed against each other. */
export function matchFact(rules: z.infer<typeof MatchEmit>['match'], tables: Tables, at: At): MakeFact {
  const { verdicts, ...values } = rules;
  const fields = compileFields(values, types, tables, at);
  return (scope) => {
    const { first, firstCapability, second, winner, ...rest } = fields(scope);
    const counts =
      rules.winner === undefined
        ? { count: added(rest) }
        : verdictCounts(winner, String(first), String(second), verdicts);
    return {
      record: 'match',
      first: firstCapability === undefined ? { key: first } : { capability: firstCapability },
      second: { key: second },
      ...counts,
      ...rest,
    };
  };
}

function added(counts: Record<string, unknown>): number | undefined {
  const told = [counts['wins'], counts['losses'], counts['ties'], counts['unjudged']].filter(
    (n) => typeof n === 'number',
  );
  return told.length === 0 ? undefined : told.reduce((sum, n) => sum + n, 0);
}
