import { compileCondition } from './compile-condition.ts';
import { MappingProblem, type At } from './mapping-problem.ts';
import { compilePath, compileSegments, isEmpty, type Scope } from './path.ts';
import { plainNumber } from './plain-number.ts';
import { asList, compileStep } from './steps.ts';
import type { Tables } from './tables.ts';
import type { Step, Value } from './value-schema.ts';

export type Evaluate = (scope: Scope) => unknown;

/**
 * Turns a value of a mapping into a function of a row. Throws a MappingProblem that names the place `at` in
 * source.yaml when it asks for a table that is not there; the function throws a RowProblem for a row it cannot read.
 */
export function compileValue(value: Value, tables: Tables, at: At): Evaluate {
  const inner = (part: Value, ...where: At) => compileValue(part, tables, [...at, ...where]);
  const all = (parts: readonly Value[], name: string) => parts.map((part, i) => inner(part, name, i));

  if (typeof value === 'string') return value.startsWith('=') ? constant(value.slice(1)) : compilePath(value);
  if (typeof value !== 'object') return constant(value);
  if ('path' in value) {
    const walk = compileSegments(value.path);
    return (scope) => walk(scope.row);
  }
  if ('from' in value) return chain(inner(value.from, 'from'), value.do, tables, [...at, 'do']);
  if ('template' in value) return template(value.template);
  if ('first' in value) {
    const parts = all(value.first, 'first');
    return (scope) => firstKnown(parts, scope);
  }
  if ('list' in value) {
    const parts = all(value.list, 'list');
    return (scope) => parts.flatMap((part) => asList(part(scope)));
  }
  if ('sum' in value) {
    const parts = all(value.sum, 'sum');
    return (scope) => parts.reduce((sum, part) => sum + plainNumber(part(scope)), 0);
  }
  if ('minus' in value) {
    const from = inner(value.minus[0], 'minus', 0);
    const off = inner(value.minus[1], 'minus', 1);
    return (scope) => plainNumber(from(scope)) - plainNumber(off(scope));
  }
  if ('flags' in value) {
    const flags = Object.entries(value.flags).map(([id, flag]) => [id, inner(flag, 'flags', id)] as const);
    return (scope) => flags.flatMap(([id, flag]) => (isTrue(flag(scope)) ? [id] : []));
  }
  if ('object' in value)
    return objectOf(Object.entries(value.object).map(([k, v]) => [k, inner(v, 'object', k)] as const));
  if ('each' in value) {
    const list = inner(value.each, 'each');
    const holds =
      value.where === undefined ? undefined : compileCondition(value.where, tables, [...at, 'where']);
    const as = inner(value.as, 'as');
    return (scope) =>
      asList(list(scope))
        .map((item) => ({ row: scope.row, item }))
        .filter((one) => holds?.(one) ?? true)
        .map(as);
  }
  const holds = compileCondition(value.when, tables, [...at, 'when']);
  const give = inner(value.give, 'give');
  const otherwise = value.else === undefined ? constant(undefined) : inner(value.else, 'else');
  return (scope) => (holds(scope) ? give(scope) : otherwise(scope));
}

/** What data writes for "yes". */
export function isTrue(value: unknown): boolean {
  return (
    value === true || value === 1 || (typeof value === 'string' && /^(true|yes|y|1|x)$/i.test(value.trim()))
  );
}

function constant(value: unknown): Evaluate {
  return () => value;
}

function chain(from: Evaluate, steps: readonly Step[], tables: Tables, at: At): Evaluate {
  const changes = steps.map((step, i) => {
    if (typeof step === 'object' && 'lookup' in step && !tables.has(step.lookup)) {
      throw new MappingProblem(`there is no table "${step.lookup}" above this`, [...at, i]);
    }
    return compileStep(step, tables);
  });
  return (scope) => changes.reduce((value, change) => change(value), from(scope));
}

/** Empty when one of its fields is. */
function template(text: string): Evaluate {
  const parts = text
    .split(/\{([^{}]+)\}/u)
    .map((part, i) => (i % 2 === 0 ? constant(part) : compilePath(part)));
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
