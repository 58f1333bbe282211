import type { z } from 'zod';
import type { Candidate, MakeFact } from './candidate.ts';
import type { MatchRules, PairsEmit } from './emit-schema.ts';
import { compileFields, type FieldType } from './fields.ts';
import type { At } from './mapping-problem.ts';
import type { Scope, Setting } from './setting.ts';
import { verdictCounts } from './verdict.ts';

const types: Record<string, FieldType> = {
  counted: 'flag',
  count: 'number',
  wins: 'number',
  losses: 'number',
  ties: 'number',
  solvedByBoth: 'number',
  unjudged: 'number',
  at: 'date',
};

/** One occasion, or one row's count of occasions, on which two sides were weighed against each other. */
export function matchFact(rules: MatchRules, setting: Setting, at: At): MakeFact {
  const { verdicts, ...values } = rules;
  const fields = compileFields(values, { kind: 'match', types }, setting, at);
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

/** What an entry says beside its sides and counts, where these come of many rows. */
export function matchBesideCounts(
  rules: z.infer<typeof PairsEmit>['match'],
  setting: Setting,
  at: At,
): (scope: Scope) => Candidate {
  const fields = compileFields(rules, { kind: 'match', types }, setting, at);
  return (scope) => ({ record: 'match', ...fields(scope) });
}

function added(counts: Record<string, unknown>): number | undefined {
  const told = [counts['wins'], counts['losses'], counts['ties'], counts['unjudged']].filter(
    (n) => typeof n === 'number',
  );
  return told.length === 0 ? undefined : told.reduce((sum, n) => sum + n, 0);
}
