import type { z } from 'zod';
import { type Claims, claims as call } from '#contract/claims.ts';
import type { Database } from '../database/driver.ts';
import { readClaims } from '../queries/claims.ts';
import { readNodes } from '../queries/graph.ts';
import { readEntries } from '../queries/ledger.ts';
import { claimedAgainst, contradictingClaims } from '../scoring/claims.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, claims)];

/** Claims of one source that are read. */
const depth = 20_000;
/** Tools and contradictions that are listed. */
const maxListed = 200;

export async function claims(db: Database, { source }: z.output<typeof call.input>): Promise<Claims> {
  const found = await readClaims(db, { source: source ?? null, limit: depth });
  const against = claimedAgainst(found).slice(0, maxListed);
  const contradicting = contradictingClaims(found).slice(0, maxListed);
  const ids = [...new Set(contradicting.flatMap(({ better, worse }) => [...better, ...worse]))];
  const refs = new Set([
    ...against.flatMap(({ ref, by }) => [ref, ...by.map((one) => one.ref)]),
    ...contradicting.flatMap(({ first, second }) => [first, second]),
  ]);
  const [entries, nodes] = await Promise.all([
    ids.length === 0 ? [] : readEntries(db, { ids }),
    refs.size === 0 ? [] : readNodes(db, { refs: [...refs] }),
  ]);
  const names = new Map(nodes.map(({ ref, name }) => [ref, name]));
  const named = (ref: string) => ({ ref, name: names.get(ref) ?? ref });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const inFull = (which: readonly string[]) => which.flatMap((id) => byId.get(id) ?? []);
  return {
    claims: found.reduce((sum, { count }) => sum + count, 0),
    complete: found.length < depth,
    against: against.map(({ ref, by, ...counts }) => ({
      tool: named(ref),
      ...counts,
      by: by.map(({ ref: one, ...its }) => ({ tool: named(one), ...its })),
    })),
    contradicting: contradicting.map(({ first, second, aspect, better, worse }) => ({
      first: named(first),
      second: named(second),
      aspect,
      better: inFull(better),
      worse: inFull(worse),
    })),
  };
}
