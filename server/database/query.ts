/** A `.cypher` file as a typed function: parameters are checked going in, rows coming out. */
import type { z } from 'zod';
import { readCypherFile, type CypherFile } from './cypher-file.ts';
import type { Database, Run } from './driver.ts';

export interface Query<Params extends z.ZodType, Row extends z.ZodType> {
  (target: Database | Run, params: z.input<Params>): Promise<z.output<Row>[]>;
  readonly file: CypherFile;
  readonly params: Params;
}

const defined: Query<z.ZodType, z.ZodType>[] = [];

/**
 * Every query defined by the modules loaded so far.
 * @internal the tests compare each with its file
 */
export const definedQueries = (): readonly Query<z.ZodType, z.ZodType>[] => defined;

/**
 * @param name path below `cypher/` without the ending
 * @throws Error when the file's header is not whole; at call time ZodError when a row is not as declared, DatabaseError
 */
export function defineQuery<Params extends z.ZodType<Record<string, unknown>>, Row extends z.ZodType>(
  name: string,
  params: Params,
  row: Row,
): Query<Params, Row> {
  const file = readCypherFile(name);
  const run = async (target: Database | Run, input: z.input<Params>): Promise<z.output<Row>[]> => {
    const checked = params.parse(input);
    const work = async (step: Run) =>
      (await step(file.text, checked)).records.map((record) => row.parse(record.toObject()));
    if (typeof target === 'function') return work(target);
    return file.mode === 'read' ? target.read(work) : target.write(work);
  };
  const query: Query<Params, Row> = Object.assign(run, { file, params });
  defined.push(query);
  return query;
}
