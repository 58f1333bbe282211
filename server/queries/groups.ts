/** The stored map of groups: written at the end of an import, read by look-up. */
import { z } from 'zod';
import { defineQuery } from '../database/query.ts';
import { matchesByKind, nodeRow } from './rows.ts';

const group = z.object({
  id: z.string(),
  name: z.string(),
  parent: z.string(),
  area: z.string().nullable(),
  path: z.array(z.string()),
  size: z.int(),
  timesMatched: z.int(),
  /** As `kind kind|total`. */
  matchesByKind: z.array(z.string()),
  x: z.number(),
  y: z.number(),
  links: z.array(z.string()),
});

export const toolsToGroup = defineQuery(
  'groups/tools',
  z.object({ prefix: z.string() }),
  z.object({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    vendor: z.string().nullable(),
    categories: z.array(z.string()),
    timesMatched: z.int(),
    matchesByKind,
    sources: z.array(z.string()),
    functions: z.array(z.object({ name: z.string(), area: z.string().nullable() })),
  }),
);

/** A source's name is what its title begins with, before it is explained: "WildBench pairwise results", "MTEB (English)". */
export const benchmarksOfGroups = defineQuery(
  'groups/benchmarks',
  z.object({ prefix: z.string() }),
  z.object({ id: z.string(), title: z.string() }).transform(({ id, title }) => ({
    source: id,
    name: title.replace(/(?:[,(]|(?<=.) [a-z]).*/u, '').trim(),
  })),
);

export const edgesToGroup = defineQuery(
  'groups/edges',
  z.object({ least: z.int() }),
  z.object({ a: z.string(), b: z.string(), strength: z.int(), matchesByKind }),
);

export const writeGroups = defineQuery(
  'groups/write',
  z.object({ rows: z.array(group), generation: z.string() }),
  z.object({ id: z.string() }),
);

export const assignGroups = defineQuery(
  'groups/assign',
  z.object({ rows: z.array(z.object({ tool: z.string(), group: z.string() })) }),
  z.object({ assigned: z.int() }),
);

export const dropOldGroups = defineQuery(
  'groups/drop-old',
  z.object({ generation: z.string() }),
  z.object({ dropped: z.int() }),
);

const linked = z.object({ group }).transform(({ group: { links, matchesByKind: byKind, ...rest } }) => ({
  ...rest,
  matchesByKind: matchesByKind.parse(byKind),
  links: links.map((link) => {
    const [to = '', matches, functions] = link.split('|');
    return { to, matches: Number(matches), functions: Number(functions ?? 0) };
  }),
}));

export const groupsBelow = defineQuery('groups/below', z.object({ parent: z.string() }), linked);
export const readGroups = defineQuery('groups/read', z.object({ ids: z.array(z.string()) }), linked);
export const toolsOfGroup = defineQuery(
  'groups/members',
  z.object({ group: z.string(), limit: z.int() }),
  nodeRow,
);

export const sourcesOfMap = defineQuery(
  'groups/made-of',
  z.object({ prefix: z.string() }),
  z.object({ state: z.string() }),
);
