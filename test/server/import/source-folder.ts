import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fact } from '#contract/interchange.ts';
import type { LeftOut, RowProblem } from '#contract/left-out.ts';
import { readSource } from '../../../server/import/read-source.ts';

const about = 'id: made\ntitle: Made for a test\nlicence: Apache-2.0\nsnapshot: 2024-05-06\n';

/** Runs a test on a source folder of its own; `mapping` is what source.yaml says after its first four lines. */
export async function withSource<T>(
  mapping: string,
  files: Record<string, string | Buffer>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'source-'));
  try {
    for (const [name, text] of Object.entries({ 'source.yaml': about + mapping, ...files })) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface ReadFacts {
  readonly hash: string;
  readonly facts: Fact[];
  /** Rows that could not be read. */
  readonly problems: readonly RowProblem[];
  readonly leftOut: readonly LeftOut[];
}

/** Everything a source folder gives. */
export async function readAll(folder: string): Promise<ReadFacts> {
  const { hash, facts, leftOut } = await readSource(folder);
  const all: Fact[] = [];
  for await (const fact of facts()) all.push(fact);
  return { hash, facts: all, problems: badRows(leftOut()), leftOut: leftOut() };
}

/** The rows that could not be read, as far as they are told. */
export const badRows = (leftOut: readonly LeftOut[]): RowProblem[] =>
  leftOut.find(({ reason }) => reason === 'row')?.examples ?? [];

export type OfKind<K extends Fact['record']> = Extract<Fact, { record: K }>;

/** The facts of one kind. */
export function only<K extends Fact['record']>(facts: readonly Fact[], kind: K): OfKind<K>[] {
  return facts.filter((fact): fact is OfKind<K> => fact.record === kind);
}
