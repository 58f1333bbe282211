import { compileCondition, compileLoop } from './expressions.ts';
import type { z } from 'zod';
import type { CapabilityEmit, Emit, OfferEmit, RecordEmit } from './emit-schema.ts';
import { compileFields, type FieldType } from './fields.ts';
import type { Candidate, FactKind, Gathering, MakeFact } from './candidate.ts';
import { type At, RowProblem } from './mapping-problem.ts';
import { matchFact } from './match-fact.ts';
import { resultOnTask } from './result-on-task.ts';
import type { Scope, Setting } from './setting.ts';

export interface CompiledEmit {
  readonly kind: FactKind;
  readonly gathering: Gathering;
  /**
   * Facts of one row. The scope's `tell` is told of what is left out of them, and of those that cannot be made; without
   * it they throw a RowProblem, as a row does of which no fact can be made.
   */
  make(scope: Scope): Candidate[];
}

/** Turns an emit into a function of a row. Throws a MappingProblem when its rules do not hold together. */
export function compileEmit(emit: Emit, setting: Setting, at: At): CompiledEmit {
  const { scopes, inside } = compileLoop(emit, setting, at);
  const holds = emit.where === undefined ? undefined : compileCondition(emit.where, inside, [...at, 'where']);
  const { kind, fact } = compileFact(emit, inside, at);
  return {
    kind,
    gathering: gatheringOf(emit),
    make(whole) {
      const facts: Candidate[] = [];
      for (const scope of scopes(whole)) {
        try {
          if (holds?.(scope) !== false) facts.push(fact(scope, facts.length));
        } catch (error) {
          if (whole.tell === undefined || !(error instanceof RowProblem)) throw error;
          whole.tell(error.message, 'row');
        }
      }
      return facts;
    },
  };
}

function gatheringOf(emit: Emit): Gathering {
  if (!('match' in emit)) return 'apart';
  if ('pairs' in emit) return 'pairs';
  if (emit.once === true) return 'once';
  return emit.addUp === true ? 'addUp' : 'apart';
}

function compileFact(emit: Emit, setting: Setting, at: At): { kind: FactKind; fact: MakeFact } {
  if ('record' in emit) return { kind: 'record', fact: recordFact(emit.record, setting, [...at, 'record']) };
  if ('capability' in emit)
    return { kind: 'capability', fact: capabilityFact(emit.capability, setting, [...at, 'capability']) };
  if ('offer' in emit) return { kind: 'offer', fact: offerFact(emit.offer, setting, [...at, 'offer']) };
  if ('pairs' in emit) return { kind: 'match', fact: resultOnTask(emit, setting, at) };
  return { kind: 'match', fact: matchFact(emit.match, setting, [...at, 'match']) };
}

const recordTypes: Record<string, FieldType> = {
  ghost: 'flag',
  of: 'object',
  needs: 'texts',
  aliases: 'texts',
  prices: 'prices',
  rank: 'rank',
  openWeights: 'flag',
  languages: 'texts',
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
function recordFact(rules: z.infer<typeof RecordEmit>['record'], setting: Setting, at: At): MakeFact {
  const { signals, ...plain } = rules;
  const names = Object.keys(signals ?? {});
  const fields = compileFields(plain, { kind: 'record', types: recordTypes }, setting, at);
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

/** One thing that tools can do. */
function capabilityFact(
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

/** That a tool has a capability. */
function offerFact(rules: z.infer<typeof OfferEmit>['offer'], setting: Setting, at: At): MakeFact {
  const fields = compileFields(rules, { kind: 'offer', types: { position: 'number' } }, setting, at);
  return (scope, place) => ({ record: 'offer', position: place, ...fields(scope) });
}
