import { isObject } from './path.ts';
import { compilePattern, patternProblem } from './pattern.ts';

/** Rows that are looked at for fields that no rule reads; a column that comes later is seldom new. */
const rowsLookedAt = 500;
const deepestLook = 4;

export interface UnreadFields {
  /** Looks at a row, as long as there is something to learn. */
  see(row: unknown): void;
  /** Paths of fields that rows have and that no rule names, in the order they were met. */
  fields(): string[];
}

/**
 * Finds what rows have and a mapping passes over. Every text of the rules is taken for a path, so a field may seem to be
 * read that is not, and never the other way round.
 * @param rules whatever reads these rows, as it stands in source.yaml
 */
export function unreadFields(rules: readonly unknown[]): UnreadFields {
  const paths = new Set(rules.flatMap((rule) => [...pathsIn(rule)]));
  const patterns = rules.flatMap((rule) => [...patternsIn(rule)]).map(compilePattern);
  const unread = new Set<string>();
  let seen = 0;
  const look = (value: unknown, above: string, depth: number): void => {
    if (!isObject(value)) return;
    for (const [name, inner] of Object.entries(value)) {
      const path = above === '' ? name : `${above}.${name}`;
      if (paths.has(path) || paths.has(name)) continue;
      if (depth === 0 && patterns.some((pattern) => pattern.isIn(name))) continue;
      if ([...paths].some((one) => one.startsWith(`${path}.*`))) continue;
      if (depth < deepestLook && [...paths].some((one) => one.startsWith(`${path}.`)))
        look(inner, path, depth + 1);
      else unread.add(path);
    }
  };
  return {
    see(row) {
      if (seen >= rowsLookedAt) return;
      seen += 1;
      look(row, '', 0);
    },
    fields: () => [...unread],
  };
}

/** Patterns that columns are read by. */
function* patternsIn(rule: unknown): Generator<string> {
  if (Array.isArray(rule)) for (const part of rule) yield* patternsIn(part);
  else if (isObject(rule))
    for (const [name, part] of Object.entries(rule)) {
      if (typeof part === 'string') {
        if ((name === 'columns' || name === 'flags') && patternProblem(part) === undefined) yield part;
      } else yield* patternsIn(part);
    }
}

function* pathsIn(rule: unknown): Generator<string> {
  if (typeof rule === 'string') {
    yield rule;
    // Inside a group or an `each` a path leads on from one of its rows.
    yield rule.replace(/^(rows\.\*|item)\./u, '');
    for (const [, path = ''] of rule.matchAll(/\{([^{}]+)\}/gu)) yield path;
    const parts = rule.split('.');
    for (let i = 1; i < parts.length; i += 1) yield parts.slice(0, i).concat('').join('.');
  } else if (Array.isArray(rule)) {
    if (rule.every((part) => typeof part === 'string')) yield rule.join('.');
    for (const part of rule) yield* pathsIn(part);
  } else if (isObject(rule)) {
    for (const part of Object.values(rule)) yield* pathsIn(part);
  }
}
