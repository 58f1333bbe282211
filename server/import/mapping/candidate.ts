/** Facts on their way from rows to the contract, and what many rows make together. */
import type { LeftOutAs } from '../left-out.ts';
import type { Scope } from './setting.ts';

/** A fact before it is checked against the contract; of an emit with `pairs` a side's result on a task. */
export type Candidate = Record<string, unknown>;
/** Makes one fact of a row; `place` is the entry's place in `each`, from 0. */
export type MakeFact = (scope: Scope, place: number) => Candidate;

export type FactKind = 'record' | 'capability' | 'offer' | 'match';

/** What becomes of all facts of an emit together: each stands by itself, or they are added up, counted once or paired. */
export type Gathering = 'apart' | 'addUp' | 'once' | 'pairs';

/** How one side did on one task. */
export interface TaskResult {
  readonly side: string;
  /** Undefined: its row is the task. */
  readonly task: string | undefined;
  /** Whether it solved the task; or a number of which the higher is the better. Undefined: it was not run. */
  readonly outcome: boolean | number | undefined;
  /** What the entry says beside its sides and counts. */
  readonly match: Candidate;
}

/** Which row something came from; `row` counts rows over all files of a mapping, since many may stand on one line. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
  readonly row: number;
}

/** Told of something of the row that is left out. */
export type TellLeftOut = (message: string, as: LeftOutAs) => void;

export interface Gathered<T> {
  /**
   * Takes one in, and answers whether it could: what it cannot take is left to stand, or be refused, by itself.
   * @param tell of what it takes in and does not count
   */
  add(one: T, place: RowPlace, tell: TellLeftOut): boolean;
  /** What became of all, each with the place of its first row. */
  entries(): Iterable<{ candidate: Candidate; file: string; line: number }>;
}
