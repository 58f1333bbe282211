import type { FieldLog } from './field-log.ts';
import type { Decimal } from './plain-number.ts';
import type { Tables } from './tables.ts';

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
