/** Which entries of the ledger are asked for, as its statements take that: the same for a page and for what all adds up to. */
import type { z } from 'zod';
import type { matchSums } from '#contract/match.ts';
import type { Database } from '../database/driver.ts';
import { BadRequest } from '../problems/problems.ts';
import { readNodes } from '../queries/graph.ts';
import { notFound } from '../search/near.ts';
import { pairOf } from './edges.ts';
import { entriesAbout } from './entries-about.ts';

type Asked = z.output<typeof matchSums.input>;

/** The narrowest way in that the question allows; `all` is by index in order, whatever else is asked. */
export type Way =
  | { readonly by: 'pair'; readonly pair: string }
  | { readonly by: 'node'; readonly ref: string }
  | { readonly by: 'capability' | 'context' | 'all' };

/** @throws NotFound for a node nobody has, BadRequest for `against` without `tool` */
export async function ledgerAsked(db: Database, input: Asked) {
  if (input.against !== undefined && input.tool === undefined) {
    throw new BadRequest('"against" needs "tool": whose matches are they?', [
      { path: 'tool', message: 'is missing' },
    ]);
  }
  await mustExist(db, input);
  const about = input.capability === undefined ? null : await entriesAbout(db, input.capability);
  return {
    way: wayOf(input),
    filters: {
      words: about === null ? null : about.words,
      about: about === null ? [] : about.about,
      source: input.source ?? null,
      kind: input.kind ?? null,
      judge: input.judge ?? null,
      context: input.context ?? null,
      state: input.state ?? null,
      counts: input.counted ?? null,
      since: input.since ?? null,
      until: input.until ?? null,
    },
  };
}

export type Filters = Awaited<ReturnType<typeof ledgerAsked>>['filters'];

function wayOf({ tool, against, capability, context }: Asked): Way {
  if (tool !== undefined && against !== undefined) return { by: 'pair', pair: pairOf(tool, against) };
  if (tool !== undefined) return { by: 'node', ref: tool };
  if (capability !== undefined) return { by: 'capability' };
  return { by: context === undefined ? 'all' : 'context' };
}

async function mustExist(db: Database, input: Asked): Promise<void> {
  const refs = [input.tool, input.against].flatMap((ref) => ref ?? []);
  if (input.capability !== undefined) refs.push(`capability:${input.capability}`);
  if (refs.length === 0) return;
  const known = new Set((await readNodes(db, { refs })).map(({ ref }) => ref));
  const missing = refs.find((ref) => !known.has(ref));
  if (missing === undefined) return;
  const [kind, id = ''] = missing.split(/:(.*)/s);
  throw await notFound(db, kind === 'capability' ? 'capability' : 'tool', id);
}
