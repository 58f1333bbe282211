/** Whom a tool met, by result; counts are of all its rivals, whatever page is shown. */
import type { z } from 'zod';
import { rivals as call, type Rivals } from '#contract/rivals.ts';
import type { Database } from '../database/driver.ts';
import { readRivals, readRivalsInContext } from '../queries/rivals.ts';
import { readSummaries } from '../queries/tools.ts';
import { countRivals, rankRivals } from '../scoring/rivals.ts';
import { pageOf } from './cursor.ts';
import { judgesOf } from './judges.ts';
import { missingTool } from './missing-tool.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, rivals)];

type Input = z.output<typeof call.input>;

/** Edges (or, of a context, entries) looked at on each side: more would not be read while somebody waits. */
const depth = 5_000;

/** @throws Moved for the id of a tool that was joined into another, NotFound naming what comes nearest */
export async function rivals(db: Database, input: Input): Promise<Rivals> {
  const [[tool], looked] = await Promise.all([
    readSummaries(db, { ids: [input.id] }),
    lookAt(db, `tool:${input.id}`, input.context ?? null),
  ]);
  if (!tool) throw await missingTool(db, input.id, call.path);
  const met = looked.met.filter(
    ({ source, matches }) => matches > 0 && (input.source === undefined || source === input.source),
  );
  const judgeOf = await judgesOf(
    db,
    met.map(({ source }) => source),
  );
  const ranked = rankRivals(met);
  const wanted = input.against && new Set(input.against);
  const rows = wanted ? ranked.filter((row) => wanted.has(row.tool.id)) : ranked;
  const { skip, next } = pageOf(call.id, input);
  const items = rows.slice(skip, skip + input.limit).map((row) => {
    const { judge, judgeCompetes } = judgeOf(row.source);
    return { ...row, context: input.context ?? null, judge, judgeCompetes };
  });
  return {
    tool: { id: tool.id, name: tool.name, type: tool.type },
    ...countRivals(ranked),
    complete: looked.complete,
    lookedAt: looked.lookedAt,
    total: rows.length,
    items,
    next: next(items.length, rows.length),
  };
}

const lookAt = (db: Database, ref: string, context: string | null) =>
  context === null ? metBy(db, ref) : lookAtContext(db, ref, context);

/** Results of a tool against others, one a source: of the most compared, where it has more than are looked at. */
export async function metBy(db: Database, ref: string) {
  const rows = await readRivals(db, { ref, depth });
  const asLow = rows.filter((row) => row.asLow).length;
  const complete = asLow < depth && rows.length - asLow < depth;
  return { met: present(rows), complete, lookedAt: rows.length };
}

/** Two rows of one rival and source: the entries in which each of the two stood first. */
async function lookAtContext(db: Database, ref: string, context: string) {
  const rows = await readRivalsInContext(db, { ref, context, depth });
  const read = (asLow: boolean) =>
    rows.filter((row) => row.asLow === asLow).reduce((sum, { entries }) => sum + entries, 0);
  const [first, second] = [read(true), read(false)];
  const sums = new Map<string, ReturnType<typeof present>[number]>();
  for (const one of present(rows)) {
    const key = `${one.source} ${one.tool.id}`;
    const sum = sums.get(key);
    sums.set(key, sum ? added(sum, one) : one);
  }
  return { met: [...sums.values()], complete: first < depth && second < depth, lookedAt: first + second };
}

type Row = Awaited<ReturnType<typeof readRivals>>[number];

const present = (rows: readonly Pick<Row, 'met'>[]) => rows.flatMap(({ met }) => (met ? [met] : []));

function added(a: NonNullable<Row['met']>, b: NonNullable<Row['met']>): NonNullable<Row['met']> {
  return {
    ...a,
    matches: a.matches + b.matches,
    wins: a.wins + b.wins,
    losses: a.losses + b.losses,
    ties: a.ties + b.ties,
    unjudged: a.unjudged + b.unjudged,
    kinds: [...new Set([...a.kinds, ...b.kinds])],
  };
}
