import { compileCondition } from './compile-condition.ts';
import { compileValue } from './compile-value.ts';
import { capabilityFact } from './capability-fact.ts';
import type { Emit } from './emit-schema.ts';
import type { At } from './mapping-problem.ts';
import { matchFact } from './match-fact.ts';
import { offerFact } from './offer-fact.ts';
import type { Scope } from './path.ts';
import { recordFact } from './record-fact.ts';
import { asList } from './steps.ts';
import type { Tables } from './tables.ts';

/** A fact before it is checked against the contract. */
export type Candidate = Record<string, unknown>;
/** Makes one fact of a row; `place` is the entry's place in `each`, from 0. */
export type MakeFact = (scope: Scope, place: number) => Candidate;

export type FactKind = 'record' | 'capability' | 'offer' | 'match';

export interface CompiledEmit {
  readonly kind: FactKind;
  /** Its facts are added up over all rows. */
  readonly addUp: boolean;
  /** Facts of one row. Throws a RowProblem for a row it cannot read. */
  make(row: unknown): Iterable<Candidate>;
}

/** Turns an emit into a function of a row. Throws a MappingProblem when its rules do not hold together. */
export function compileEmit(emit: Emit, tables: Tables, at: At): CompiledEmit {
  const holds = emit.where === undefined ? undefined : compileCondition(emit.where, tables, [...at, 'where']);
  const each = emit.each === undefined ? undefined : compileValue(emit.each, tables, [...at, 'each']);
  const { kind, fact } = compileFact(emit, tables, at);
  return {
    kind,
    addUp: 'addUp' in emit && emit.addUp === true,
    *make(row) {
      const scopes: Scope[] =
        each === undefined ? [{ row }] : asList(each({ row })).map((item) => ({ row, item }));
      let place = 0;
      for (const scope of scopes) {
        if (holds?.(scope) === false) continue;
        yield fact(scope, place);
        place += 1;
      }
    },
  };
}

function compileFact(emit: Emit, tables: Tables, at: At): { kind: FactKind; fact: MakeFact } {
  if ('record' in emit) return { kind: 'record', fact: recordFact(emit.record, tables, [...at, 'record']) };
  if ('capability' in emit)
    return { kind: 'capability', fact: capabilityFact(emit.capability, tables, [...at, 'capability']) };
  if ('offer' in emit) return { kind: 'offer', fact: offerFact(emit.offer, tables, [...at, 'offer']) };
  return { kind: 'match', fact: matchFact(emit.match, tables, [...at, 'match']) };
}
