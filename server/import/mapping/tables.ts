import { type At, RowProblem } from './mapping-problem.ts';
import { compileCondition, compileValue } from './expressions.ts';
import { isEmpty } from './path.ts';
import type { Setting } from './setting.ts';
import { asList } from './steps.ts';
import type { Condition, Value } from './value-schema.ts';
import type { BadRow, GoodRow } from '../readers/reader.ts';

export interface TableRules {
  readonly where?: Condition | undefined;
  readonly key: Value;
  readonly value: Value;
  /** All values of a key as a list, of a value that is a list its entries; otherwise the first one stands. */
  readonly many?: boolean | undefined;
}

export interface CompiledTable {
  /** Reads the rows of the table's file. `report` is told of rows that cannot be read. */
  fill(rows: AsyncIterable<GoodRow | BadRow>, report: (bad: BadRow) => void): Promise<Map<string, unknown>>;
}

/** Checks a table's rules; The setting's tables are those declared before it, which its rules may look into. */
export function compileTable(rules: TableRules, setting: Setting, at: At): CompiledTable {
  const holds =
    rules.where === undefined ? undefined : compileCondition(rules.where, setting, [...at, 'where']);
  const readKey = compileValue(rules.key, setting, [...at, 'key']);
  const readValue = compileValue(rules.value, setting, [...at, 'value']);
  return {
    async fill(rows, report) {
      const single = new Map<string, unknown>();
      const lists = new Map<string, unknown[]>();
      for await (const one of rows) {
        if ('problem' in one) {
          report(one);
          continue;
        }
        try {
          if (holds?.(one) === false) continue;
          const key = readKey(one);
          if (isEmpty(key)) continue;
          const value = readValue(one);
          if (isEmpty(value)) continue;
          const name = String(key);
          if (rules.many === true) {
            const list = lists.get(name);
            if (list === undefined) lists.set(name, [...asList(value)]);
            else list.push(...asList(value));
          } else if (!single.has(name)) single.set(name, value);
        } catch (error) {
          if (!(error instanceof RowProblem)) throw error;
          report({ line: one.line, problem: error.message });
        }
      }
      return rules.many === true ? lists : single;
    },
  };
}
