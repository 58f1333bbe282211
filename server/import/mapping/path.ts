/** What a path is read from: a row, and inside `each` the entry that stands for `item`. */
export interface Scope {
  readonly row: unknown;
  readonly item?: unknown;
}

/**
 * Reads `a.b.0` off the row, or off the entry when it begins with `item`. A `*` reads every entry of a list or a map.
 * A row that has the whole text as its own field name gives that field, so that column names may hold dots.
 */
export function compilePath(text: string): (scope: Scope) => unknown {
  const segments = text.split('.');
  const walk = compileSegments(segments);
  const walkItem = compileSegments(segments.slice(1));
  const ofItem = segments[0] === 'item';
  return (scope) => {
    if (ofItem && 'item' in scope) return walkItem(scope.item);
    if (segments.length > 1 && isObject(scope.row) && Object.hasOwn(scope.row, text)) return scope.row[text];
    return walk(scope.row);
  };
}

/** Reads nested fields by their exact names. */
export function compileSegments(segments: readonly string[]): (value: unknown) => unknown {
  return (value) => step(value, segments, 0);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value says nothing: missing, null or an empty text. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function step(value: unknown, segments: readonly string[], index: number): unknown {
  const name = segments[index];
  if (name === undefined) return value;
  if (Array.isArray(value)) {
    if (name !== '*') return /^\d+$/.test(name) ? step(value[Number(name)], segments, index + 1) : undefined;
    return value.flatMap((entry) => step(entry, segments, index + 1)).filter((entry) => !isEmpty(entry));
  }
  if (!isObject(value)) return undefined;
  if (name === '*' && !Object.hasOwn(value, name)) return step(Object.values(value), segments, index);
  if (!Object.hasOwn(value, name)) return undefined;
  return step(value[name], segments, index + 1);
}
