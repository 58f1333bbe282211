import { namesInWords, nearestName } from '../nearest-name.ts';
import type { BadRow, GoodRow } from '../readers/reader.ts';
import type { FieldLog, MissingField } from './setting.ts';
import { groupOf } from './group-rows.ts';
import type { CompiledFile } from './mapped-file.ts';
import { type At, RowProblem } from './mapping-problem.ts';
import { isEmpty } from './path.ts';

/** So many rows are tried for fields that the mapping has not come to read yet, such as those behind a condition. */
const rowsTried = 1000;

/**
 * Tries a mapping on rows until each of its fields was met, and tells those that no row has. Whole files are read only where one
 * is not there.
 * @param log what the mapping was compiled with
 * @param isTable every row has the same fields, as in csv
 */
export async function missingFields(
  file: CompiledFile,
  rows: AsyncIterable<GoodRow | BadRow>,
  log: FieldLog,
  isTable: boolean,
): Promise<MissingField[]> {
  let tried = 0;
  for await (const one of rows) {
    if ('problem' in one) continue;
    tryOn(file, one);
    if (isTable && tried === 0) log.look(file.group === undefined ? one : asGroup('', one));
    tried += 1;
    if (log.isDone() || (tried >= rowsTried && log.missing().length === 0)) break;
  }
  return log.missing();
}

const asGroup = (group: string, one: GoodRow): GoodRow => ({ ...one, row: groupOf(group, [one]) });

/** Makes what the row becomes, for nothing but the fields that this reads. */
function tryOn({ holds, group, emits }: CompiledFile, one: GoodRow): void {
  const scope = unlessBad(() => {
    if (holds?.(one) === false) return undefined;
    const value = group?.(one);
    if (group === undefined) return one;
    return isEmpty(value) ? undefined : asGroup(String(value), one);
  });
  if (scope === undefined) return;
  for (const emit of emits) unlessBad(() => [...emit.make(scope)]);
}

function unlessBad<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof RowProblem) return undefined;
    throw error;
  }
}

/**
 * One sentence about all fields that a file lacks, with what it has.
 * @param lineOf the line of a place in source.yaml
 */
export function missingInWords(
  file: string,
  missing: readonly [MissingField, ...MissingField[]],
  lineOf: (at: At) => number,
): string {
  const [first, ...others] = missing;
  const texts = new Map([first, ...others].map((field) => [field.text, field]));
  const asked = [...texts.values()].map((field) => {
    const where = field === first ? '' : ` (line ${lineOf(field.at)})`;
    const meant = nearestName(field.text.split('.').at(-1) ?? field.text, field.instead);
    return `"${field.text}"${where}${meant === undefined ? '' : `, did you mean "${meant}"?`}`;
  });
  const there = [...new Set([first, ...others].flatMap(({ instead }) => instead))];
  const has = there.length === 0 ? '' : ` It has: ${namesInWords(there)}.`;
  const fields = asked.length === 1 ? 'field' : 'fields';
  const end = asked.at(-1)?.endsWith('?') === true ? '' : '.';
  return `no row of ${file} has the ${fields} ${asked.join(' or ')}${end}${has} What some files lack goes into { optional: … }`;
}
