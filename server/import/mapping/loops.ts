/** What goes through the entries of lists: `each` with `item`, `every` with names of its own. */
import { compileValue } from './compile-value.ts';
import type { At } from './mapping-problem.ts';
import type { Scope } from './path.ts';
import { withNames, type Setting } from './setting.ts';
import { asList } from './steps.ts';
import type { Value } from './value-schema.ts';

export interface LoopRules {
  readonly each?: Value | undefined;
  readonly every?: Readonly<Record<string, Value>> | undefined;
}

export interface Loop {
  /** One scope for each entry, or for each combination of entries; without a loop the scope itself. */
  scopes(scope: Scope): Iterable<Scope>;
  /** What is inside is compiled in this. */
  readonly inside: Setting;
}

export function compileLoop({ each, every }: LoopRules, setting: Setting, at: At): Loop {
  const lists: [string, Value, At][] =
    each === undefined
      ? Object.entries(every ?? {}).map(([name, list]) => [name, list, [...at, 'every', name]])
      : [['item', each, [...at, 'each']]];
  let inside = setting;
  const steps = lists.map(([name, list, place]) => {
    const read = compileValue(list, inside, place);
    inside = withNames(inside, name);
    return { name, read };
  });
  function* combinations(scope: Scope, depth: number): Generator<Scope> {
    const step = steps[depth];
    if (step === undefined) yield scope;
    else
      for (const entry of asList(step.read(scope)))
        yield* combinations({ ...scope, names: { ...scope.names, [step.name]: entry } }, depth + 1);
  }
  return {
    scopes: (scope) => (steps.length === 0 ? [scope] : combinations(scope, 0)),
    inside,
  };
}
