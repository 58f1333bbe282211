import { compileValue } from './compile-value.ts';
import type { At } from './mapping-problem.ts';
import { isEmpty, type Scope } from './path.ts';
import { compilePattern } from './pattern.ts';
import { plainNumber } from './plain-number.ts';
import type { Setting } from './setting.ts';
import { tickOf } from './tick-words.ts';
import type { Condition, Scalar, Test, Value } from './value-schema.ts';

export type Holds = (scope: Scope) => boolean;

/** Turns a condition of a mapping into a test of a row. `at` is its place in source.yaml, for errors. */
export function compileCondition(condition: Condition, setting: Setting, at: At): Holds {
  if (Array.isArray(condition)) {
    const parts = condition.map((part, i) => compileCondition(part, setting, [...at, i]));
    return (scope) => parts.every((part) => part(scope));
  }
  if ('any' in condition) {
    const parts = condition.any.map((part, i) => compileCondition(part, setting, [...at, 'any', i]));
    return (scope) => parts.some((part) => part(scope));
  }
  if ('not' in condition) {
    const holds = compileCondition(condition.not, setting, [...at, 'not']);
    return (scope) => !holds(scope);
  }
  return compileTest(condition, setting, at);
}

function compileTest(test: Test, setting: Setting, at: At): Holds {
  if (test.known !== undefined) {
    const { known } = test;
    const read = compileAsked(test.value, setting, [...at, 'value']);
    return (scope) => isEmpty(read(scope)) !== known;
  }
  const read = compileValue(test.value, setting, [...at, 'value']);
  if (test.yes !== undefined) {
    const wanted = test.yes;
    return (scope) => (tickOf(read(scope), setting.tables) === true) === wanted;
  }
  if (test.matches !== undefined) {
    const pattern = compilePattern(test.matches);
    return (scope) => pattern.isIn(String(read(scope) ?? ''));
  }
  for (const [name, sign] of [
    ['above', 1],
    ['below', -1],
  ] as const) {
    const bound = test[name];
    if (bound === undefined) continue;
    const other = compileValue(bound, setting, [...at, name]);
    return comparing(
      read,
      other,
      (a, b) => sign * (plainNumber(a, setting.decimal) - plainNumber(b, setting.decimal)) > 0,
    );
  }
  if (test.same !== undefined) {
    const other = compileValue(test.same, setting, [...at, 'same']);
    return comparing(read, other, (a, b) => String(a) === String(b));
  }
  const wanted = test.in ?? (test.is === undefined ? [] : [test.is]);
  return (scope) => wanted.some((one) => isSame(read(scope), one));
}

/** What is asked whether it is there need not be. */
function compileAsked(value: Value, setting: Setting, at: At) {
  if (typeof value === 'string') setting.log?.mayLack(value);
  if (typeof value === 'object' && 'path' in value) setting.log?.mayLack(value.path.join('.'));
  return compileValue(value, setting, at);
}

/** Nothing compares with what is not there. */
function comparing(
  read: (scope: Scope) => unknown,
  other: (scope: Scope) => unknown,
  holds: (a: unknown, b: unknown) => boolean,
): Holds {
  return (scope) => {
    const [a, b] = [read(scope), other(scope)];
    return !isEmpty(a) && !isEmpty(b) && holds(a, b);
  };
}

/** A text column holds "true" and "3" where JSON holds true and 3. */
function isSame(value: unknown, wanted: Scalar): boolean {
  return value === wanted || (typeof value === 'string' && value === String(wanted));
}
