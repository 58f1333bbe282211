import type { LeftOutReason } from '#contract/left-out.ts';
import type { At } from './mapping-problem.ts';
import type { Decimal } from './plain-number.ts';

/** What a part of a mapping is compiled in: what it may look into, and how it reads. */
export interface Setting {
  /** Those above it. */
  readonly tables: Tables;
  readonly decimal: Decimal;
  /** Names that stand for what is around a value, and for no field of the row: `item`, `parent`, `file`, those of `every`. */
  readonly names: ReadonlySet<string>;
  /** Takes down which fields are asked for and which rows have; left out where nobody wants to know. */
  readonly log?: FieldLog | undefined;
}

export const plainSetting = (tables: Tables, decimal: Decimal = '.'): Setting => ({
  tables,
  decimal,
  names: new Set(),
});

/** The same, where more names stand for something. */
export const withNames = (setting: Setting, ...names: string[]): Setting => ({
  ...setting,
  names: new Set([...setting.names, ...names]),
});

/** The look-up tables of a source, by name; keys are texts. */
export type Tables = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** What a value is read from: a row, and what names stand for around it (see Setting.names). */
export interface Scope {
  readonly row: unknown;
  readonly names?: Readonly<Record<string, unknown>> | undefined;
  /** Told of what cannot be read and leaves the rest of the fact as it is. */
  readonly tell?: Tell | undefined;
}

export type Tell = (message: string, reason: LeftOutReason) => void;

/**
 * Whether a field is there, whatever it holds; `unclear` where what it should be in is not. What lacks it gives the
 * names that it has instead.
 */
export type Met = 'found' | 'unclear' | { readonly instead: readonly string[] };

export interface MissingField {
  readonly text: string;
  /** Its place in source.yaml. */
  readonly at: At;
  /** What stands where it was looked for. */
  readonly instead: readonly string[];
}

export interface FieldLog {
  /** Takes down a field; the answer is to be called with every scope that it is read from. `ofRow`: read off the row itself. */
  add(text: string, at: At, ofRow: boolean, meet: (scope: Scope) => Met): (scope: Scope) => void;
  /** A log for each of several values of which one is enough. */
  oneOf(count: number): FieldLog[];
  /** Rows may lack this field: the mapping asks whether it is there. */
  mayLack(text: string): void;
  /** Looks for fields of the row itself, whether or not the mapping came to read them. */
  look(scope: Scope): void;
  /** Fields that were read and never there, in the order of the mapping. */
  missing(): MissingField[];
  /** Whether every field was met. */
  isDone(): boolean;
}
