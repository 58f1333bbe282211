/** What an import read, kept in the database in packed parts, so that its snapshot can be put in force again. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { Fact } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import { dropKept, keepFacts, keptFacts } from '../queries/kept.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Keeps the facts of one batch; parts count from 0, in the order they are read. */
export type KeepPart = (part: number, facts: readonly Fact[]) => Promise<void>;

const partId = (id: string, part: number): string => `${id}/${part}`;

export const packFacts = (facts: readonly Fact[]): Promise<Buffer> =>
  pack(JSON.stringify(facts), { level: 1 });

/** What `packFacts` packed, each fact checked again. */
export async function unpackFacts(packed: Uint8Array): Promise<Fact[]> {
  const text = await unpack(packed);
  return z.array(Fact).parse(JSON.parse(text.toString('utf8')));
}

/** @param id of the import that reads the facts */
export function keepInDatabase(db: Database, id: string): KeepPart {
  return async (part, facts) => keepPacked(db, id, part, await packFacts(facts));
}

export async function keepPacked(db: Database, id: string, part: number, packed: Buffer): Promise<void> {
  await keepFacts(db, { id: partId(id, part), import: id, part, facts: new Int8Array(packed) });
}

/** The facts of the first `parts` parts, in the order they were written. */
export async function* readKept(db: Database, id: string, parts: number): AsyncGenerator<Fact> {
  for (let part = 0; part < parts; part += 1) {
    const [row] = await keptFacts(db, { id: partId(id, part) });
    if (row === undefined) throw new Error(`part ${part} of what ${id} read is not there`);
    yield* await unpackFacts(Buffer.from(row.facts.buffer, row.facts.byteOffset, row.facts.byteLength));
  }
}

/** Forgets the parts from number `from` on. */
export async function dropParts(db: Database, id: string, from = 0): Promise<void> {
  for (let dropped = 1; dropped > 0;) {
    const [row] = await dropKept(db, { import: id, from });
    dropped = row?.dropped ?? 0;
  }
}
