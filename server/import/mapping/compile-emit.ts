import { compileCondition } from './compile-condition.ts';
import { capabilityFact } from './capability-fact.ts';
import type { Emit } from './emit-schema.ts';
import { compileLoop } from './loops.ts';
import type { At } from './mapping-problem.ts';
import { matchFact } from './match-fact.ts';
import { offerFact } from './offer-fact.ts';
import { resultOnTask } from './result-on-task.ts';
import type { Scope } from './path.ts';
import { recordFact } from './record-fact.ts';
import { RowProblem } from './row-problem.ts';
import type { Setting } from './setting.ts';

/** A fact before it is checked against the contract; of an emit with `pairs` a side's result on a task. */
export type Candidate = Record<string, unknown>;
/** Makes one fact of a row; `place` is the entry's place in `each`, from 0. */
export type MakeFact = (scope: Scope, place: number) => Candidate;

export type FactKind = 'record' | 'capability' | 'offer' | 'match';

/** What becomes of all facts of an emit together: each stands by itself, or they are added up, counted once or paired. */
export type Gathering = 'apart' | 'addUp' | 'once' | 'pairs';

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
