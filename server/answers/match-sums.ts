import type { z } from 'zod';
import { type LedgerSum, type LedgerSums, matchSums as call } from '#contract/match.ts';
import type { Database } from '../database/driver.ts';
import { sumsOfAll, sumsOfSome } from '../queries/ledger-pages.ts';
import { type Filters, ledgerAsked, type Way } from './ledger-asked.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, matchSums)];

/** @throws NotFound for a node nobody has, BadRequest for `against` without `tool` */
export async function matchSums(db: Database, input: z.output<typeof call.input>): Promise<LedgerSums> {
  const { way, filters } = await ledgerAsked(db, input);
  return { items: await readSums(db, way, filters) };
}

export function readSums(db: Database, way: Way, filters: Filters): Promise<LedgerSum[]> {
  if (way.by === 'all') return sumsOfAll(db, filters);
  return sumsOfSome(db, {
    ...filters,
    ref: way.by === 'node' ? way.ref : null,
    pair: way.by === 'pair' ? way.pair : null,
  });
}
