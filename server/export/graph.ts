/** The graph as it is shown (derived from the facts), for formats that other programs read. */
import type { Database } from '../database/driver.ts';
import {
  graphCapabilities,
  graphOffers,
  graphPairs,
  graphServes,
  graphTools,
  type GraphCapability,
  type GraphOffer,
  type GraphPair,
  type GraphServes,
  type GraphTool,
} from '../queries/export.ts';
import { pages } from '../database/pages.ts';

export async function* allTools(db: Database): AsyncGenerator<GraphTool> {
  for await (const { tool } of pages('', (page) => graphTools(db, page))) yield tool;
}

export async function* allCapabilities(db: Database): AsyncGenerator<GraphCapability> {
  for await (const { capability } of pages('', (page) => graphCapabilities(db, page))) yield capability;
}

export async function* allOffers(db: Database): AsyncGenerator<GraphOffer> {
  for await (const { offers } of pages('', (page) => graphOffers(db, page))) yield* offers;
}

export async function* allServes(db: Database): AsyncGenerator<GraphServes> {
  for await (const { serves } of pages('', (page) => graphServes(db, page))) yield* serves;
}

export async function* allPairs(db: Database): AsyncGenerator<GraphPair> {
  for await (const { pairs } of pages('', (page) => graphPairs(db, page))) yield* pairs;
}

/** For the head of a file that cannot hold everything. */
export const leftOutOfGraph =
  'the records of each source and its own ranks and prices, the ledger entries behind the counts, quotes and places in the files. The jsonl export holds those.';
