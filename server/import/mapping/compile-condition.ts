import { compileValue } from './compile-value.ts';
import type { At } from './mapping-problem.ts';
import { isEmpty, type Scope } from './path.ts';
import { compilePattern } from './pattern.ts';
import { plainNumber } from './plain-number.ts';
import type { Tables } from './tables.ts';
import type { Condition, Scalar } from './value-schema.ts';

export type Holds = (scope: Scope) => boolean;

/** Turns a condition of a mapping into a test of a row. `at` is its place in source.yaml, for errors. */
export function compileCondition(condition: Condition, tables: Tables, at: At): Holds {
  if (Array.isArray(condition)) {
    const parts = condition.map((part, i) => compileCondition(part, tables, [...at, i]));
    return (scope) => parts.every((part) => part(scope));
  }
  if ('any' in condition) {
    const parts = condition.any.map((part, i) => compileCondition(part, tables, [...at, 'any', i]));
    return (scope) => parts.some((part) => part(scope));
  }
  if ('not' in condition) {
    const holds = compileCondition(condition.not, tables, [...at, 'not']);
    return (scope) => !holds(scope);
  }
  const read = compileValue(condition.value, tables, [...at, 'value']);
  if (condition.known !== undefined) return (scope) => isEmpty(read(scope)) !== condition.known;
  if (condition.matches !== undefined) {
    const pattern = compilePattern(condition.matches);
    return (scope) => pattern.isIn(String(read(scope) ?? ''));
  }
  if (condition.above !== undefined) {
    const bound = condition.above;
    return (scope) => {
      const value = read(scope);
      return !isEmpty(value) && plainNumber(value) > bound;
    };
  }
  if (condition.same !== undefined) {
    const other = compileValue(condition.same, tables, [...at, 'same']);
    return (scope) => {
      const value = read(scope);
      return !isEmpty(value) && String(value) === String(other(scope));
    };
  }
  const wanted = condition.in ?? (condition.is === undefined ? [] : [condition.is]);
  return (scope) => wanted.some((one) => same(read(scope), one));
}

/** A text column holds "true" and "3" where JSON holds true and 3. */
function same(value: unknown, wanted: Scalar): boolean {
  return value === wanted || (typeof value === 'string' && value === String(wanted));
}
