import { columnsLike, entriesOf, flagsLike } from './columns.ts';
import { compileCondition } from './compile-condition.ts';
import { compileLoop } from './loops.ts';
import { MappingProblem, type At } from './mapping-problem.ts';
import { compileExact, compilePath, isEmpty, type Scope } from './path.ts';
import { plainNumber } from './plain-number.ts';
import type { Setting } from './setting.ts';
import { asList, compileStep } from './steps.ts';
import { isTicked } from './tick-words.ts';
import type { Step, Value } from './value-schema.ts';

export type Evaluate = (scope: Scope) => unknown;

/**
 * Turns a value of a mapping into a function of a row. Throws a MappingProblem that names the place `at` in
 * source.yaml when it asks for a table that is not there; the function throws a RowProblem for a row it cannot read.
 */
export function compileValue(value: Value, setting: Setting, at: At): Evaluate {
  const inner = (part: Value, ...where: At) => compileValue(part, setting, [...at, ...where]);
  const all = (parts: readonly Value[], name: string) => parts.map((part, i) => inner(part, name, i));
  const { decimal } = setting;

  if (typeof value === 'string')
    return value.startsWith('=') ? constant(value.slice(1)) : compilePath(value, setting, at);
  if (typeof value !== 'object') return constant(value);
  if ('path' in value) return compileExact(value.path, setting, at);
  if ('from' in value) return chain(inner(value.from, 'from'), value.do, setting, [...at, 'do']);
  if ('template' in value) return template(value.template, setting, [...at, 'template']);
  if ('optional' in value)
    return compileValue(value.optional, { ...setting, log: undefined }, [...at, 'optional']);
  if ('first' in value) {
    const logs = setting.log?.oneOf(value.first.length);
    const parts = value.first.map((part, i) =>
      compileValue(part, { ...setting, log: logs?.[i] }, [...at, 'first', i]),
    );
    return (scope) => firstKnown(parts, scope);
  }
  if ('list' in value) {
    const parts = all(value.list, 'list');
    return (scope) => parts.flatMap((part) => asList(part(scope)));
  }
  if ('sum' in value) {
    const parts = all(value.sum, 'sum');
    return (scope) => parts.reduce((sum, part) => sum + plainNumber(part(scope), decimal), 0);
  }
  if ('product' in value) {
    const parts = all(value.product, 'product');
    return (scope) => parts.reduce((product, part) => product * plainNumber(part(scope), decimal), 1);
  }
  if ('minus' in value) {
    const from = inner(value.minus[0], 'minus', 0);
    const off = inner(value.minus[1], 'minus', 1);
    return (scope) => plainNumber(from(scope), decimal) - plainNumber(off(scope), decimal);
  }
  if ('flags' in value) {
    if (typeof value.flags === 'string') return flagsLike(value.flags, setting, [...at, 'flags']);
    const flags = Object.entries(value.flags).map(([id, flag]) => [id, inner(flag, 'flags', id)] as const);
    return (scope) => flags.flatMap(([id, flag]) => (isTicked(flag(scope), id, scope, setting) ? [id] : []));
  }
  if ('columns' in value) return columnsLike(value.columns, setting, [...at, 'columns']);
  if ('entries' in value) return entriesOf(inner(value.entries, 'entries'));
  if ('object' in value)
    return objectOf(Object.entries(value.object).map(([k, v]) => [k, inner(v, 'object', k)] as const));
  if ('as' in value) {
    const { scopes, inside } = compileLoop(value, setting, at);
    const holds =
      value.where === undefined ? undefined : compileCondition(value.where, inside, [...at, 'where']);
    const as = compileValue(value.as, inside, [...at, 'as']);
    return (scope) => [...scopes(scope)].filter((one) => holds?.(one) ?? true).map(as);
  }
  const holds = compileCondition(value.when, setting, [...at, 'when']);
  const give = inner(value.give, 'give');
  const otherwise = value.else === undefined ? constant(undefined) : inner(value.else, 'else');
  return (scope) => (holds(scope) ? give(scope) : otherwise(scope));
}

function constant(value: unknown): Evaluate {
  return () => value;
}

function chain(from: Evaluate, steps: readonly Step[], setting: Setting, at: At): Evaluate {
  const changes = steps.map((step, i) => {
    if (typeof step === 'object' && 'lookup' in step && !setting.tables.has(step.lookup)) {
      throw new MappingProblem(`there is no table "${step.lookup}" above this`, [...at, i]);
    }
    return compileStep(step, setting);
  });
  return (scope) => changes.reduce((value, change) => change(value), from(scope));
}

/** Empty when one of its fields is. */
function template(text: string, setting: Setting, at: At): Evaluate {
  const parts = text
    .split(/\{([^{}]+)\}/u)
    .map((part, i) => (i % 2 === 0 ? constant(part) : compilePath(part, setting, at)));
  return (scope) => {
    const texts = parts.map((part) => part(scope));
    return texts.some((t, i) => i % 2 === 1 && isEmpty(t)) ? undefined : texts.join('');
  };
}

function firstKnown(parts: readonly Evaluate[], scope: Scope): unknown {
  for (const part of parts) {
    const value = part(scope);
    if (!isEmpty(value)) return value;
  }
  return undefined;
}

function objectOf(fields: readonly (readonly [string, Evaluate])[]): Evaluate {
  return (scope) => {
    const object: Record<string, unknown> = {};
    for (const [name, field] of fields) {
      const value = field(scope);
      if (!isEmpty(value)) object[name] = value;
    }
    return object;
  };
}
