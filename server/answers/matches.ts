import type { z } from 'zod';
import type { matches as call } from '#contract/calls.ts';
import type { MatchList } from '#contract/match.ts';
import type { Database } from '../database/driver.ts';
import { BadRequest } from '../http/problems.ts';
import { readNodes } from '../queries/graph.ts';
import {
  allEntries,
  entriesOfCapability,
  entriesOfNode,
  entriesOfPair,
  entriesOfSource,
  readEntries,
  wordsOf,
} from '../queries/ledger.ts';
import { pageOf } from './cursor.ts';
import { pairOf } from './edges.ts';
import { notFound } from './near.ts';

type Input = z.output<typeof call.input>;

/** @throws NotFound for a node nobody has, BadRequest for `against` without `tool` */
export async function matches(db: Database, input: Input): Promise<MatchList> {
  if (input.against !== undefined && input.tool === undefined) {
    throw new BadRequest('"against" needs "tool": whose matches are they?', [
      { path: 'tool', message: 'is missing' },
    ]);
  }
  const { skip, next } = pageOf('matches', input);
  await mustExist(db, input);
  const filters = {
    words: input.capability === undefined ? null : await wordsFor(db, input.capability),
    source: input.source ?? null,
    kind: input.kind ?? null,
    context: input.context ?? null,
    state: input.state ?? null,
    skip,
    limit: input.limit,
  };
  const [page] = await find(db, input, filters);
  const { total = 0, counted = 0, sum = 0, ids = [] } = page ?? {};
  const items = ids.length === 0 ? [] : await readEntries(db, { ids });
  return { total, counted, sum, items, next: next(items.length, total) };
}

const wordsFor = async (db: Database, id: string) => (await wordsOf(db, { id })).map((word) => word.id);

type Filters = Parameters<typeof allEntries>[1];

/** By the narrowest way in that the question allows. */
function find(db: Database, input: Input, filters: Filters) {
  if (input.tool !== undefined && input.against !== undefined) {
    return entriesOfPair(db, { pair: pairOf(input.tool, input.against), ...filters });
  }
  if (input.tool !== undefined) return entriesOfNode(db, { ref: input.tool, ...filters });
  if (input.capability !== undefined) return entriesOfCapability(db, filters);
  if (input.source !== undefined) return entriesOfSource(db, filters);
  return allEntries(db, filters);
}

async function mustExist(db: Database, input: Input): Promise<void> {
  const refs = [input.tool, input.against].flatMap((ref) => ref ?? []);
  if (input.capability !== undefined) refs.push(`capability:${input.capability}`);
  if (refs.length === 0) return;
  const known = new Set((await readNodes(db, { refs })).map(({ ref }) => ref));
  const missing = refs.find((ref) => !known.has(ref));
  if (missing === undefined) return;
  const [kind, id = ''] = missing.split(/:(.*)/s);
  throw await notFound(db, kind === 'capability' ? 'capability' : 'tool', id);
}
