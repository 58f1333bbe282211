/** Votes on a quality by tool, or on a tool by quality. */
import type { z } from 'zod';
import { rates as call, type Rates } from '#contract/rates.ts';
import type { Database } from '../database/driver.ts';
import { standsFor } from '../queries/identity.ts';
import { recordsOfVoted, votesOnQuality, votesOnTool } from '../queries/rates.ts';
import { readCapabilities, readSummaries } from '../queries/tools.ts';
import { rankVotes, withClasses } from '../scoring/rates.ts';
import { meaningOf } from '../queries/capabilities.ts';
import { pageOf } from './cursor.ts';
import { judgesOf } from './judges.ts';
import { notFound } from '../search/near.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, rates)];

type Input = z.output<typeof call.input>;

/** Tools of a quality, and qualities of a tool, that are looked at. */
const depth = 5_000;
const qualities = 1_000;
/** By this name a source says how often a tool was shown to those who voted. */
const participationsSignal = 'participations';

/** @throws NotFound naming what comes nearest */
export async function rates(db: Database, input: Input): Promise<Rates> {
  const { rows, complete } = await votes(db, input);
  const asked = rows.filter(
    ({ source, matches }) => matches > 0 && (input.source === undefined || source === input.source),
  );
  const [participationsOf, judgeOf] = await Promise.all([
    participations(db, asked),
    judgesOf(
      db,
      asked.map(({ source }) => source),
    ),
  ]);
  const voted = rankVotes(
    asked.map((row) => ({ ...row, participations: participationsOf(row.tool.id, row.source) })),
  );
  const isWhole = complete && input.quality !== undefined;
  const ranked = withClasses(voted).filter(
    ({ tool }) => input.quality === undefined || input.tool === undefined || tool.id === input.tool,
  );
  const { skip, next } = pageOf('rates', input);
  const items = ranked.slice(skip, skip + input.limit).map((row) => {
    const { tool, quality, source, votes: cast, participations: shown, share, low, high } = row;
    const { class: own, rankLow, rankHigh } = row;
    const { judge, judgeCompetes } = judgeOf(source);
    return {
      tool,
      quality,
      source,
      judge,
      judgeCompetes,
      votes: cast,
      participations: shown,
      share,
      low,
      high,
      class: isWhole ? own : null,
      rankLow: isWhole ? rankLow : null,
      rankHigh: isWhole ? rankHigh : null,
    };
  });
  return { total: ranked.length, items, next: next(items.length, ranked.length), complete };
}

async function votes(db: Database, { quality, tool }: Input) {
  if (quality !== undefined) {
    const id = await knownQuality(db, quality);
    const rows = await votesOnQuality(db, { ref: `capability:${id}`, depth });
    return { rows, complete: rows.length < depth };
  }
  const id = await knownTool(db, tool ?? '');
  return { rows: await votesOnTool(db, { ref: `tool:${id}`, depth: qualities }), complete: true };
}

/** The tool that an id stands for today. */
async function knownTool(db: Database, id: string): Promise<string> {
  const [found] = await readSummaries(db, { ids: [id] });
  if (found) return id;
  const [now] = await standsFor(db, { id });
  if (now) return now.id;
  throw await notFound(db, 'tool', id);
}

/** A word of a source stands for what it means. */
async function knownQuality(db: Database, id: string): Promise<string> {
  const [found] = await readCapabilities(db, { ids: [id] });
  if (found) return id;
  const [meaning] = await meaningOf(db, { id });
  if (meaning) return meaning.id;
  throw await notFound(db, 'capability', id);
}

/** Known only where every record of the tool in that source says it, so that votes and participations are of the same. */
async function participations(
  db: Database,
  rows: readonly { tool: { id: string }; source: string }[],
): Promise<(tool: string, source: string) => number | null> {
  const once = new Map(rows.map(({ tool, source }) => [`${source}/${tool.id}`, { tool: tool.id, source }]));
  if (once.size === 0) return () => null;
  const said = new Map(
    (await recordsOfVoted(db, { rows: [...once.values()] })).map(({ tool, source, facts }) => {
      const told = facts.flatMap(({ signals }) => signals[participationsSignal] ?? []);
      const sum = told.reduce((total, value) => total + value, 0);
      return [`${source}/${tool}`, told.length === facts.length && Number.isInteger(sum) ? sum : null];
    }),
  );
  return (tool, source) => said.get(`${source}/${tool}`) ?? null;
}
