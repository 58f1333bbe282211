/** What else can do what a tool does: the alternatives in their order, a page of them described. */
import type { z } from 'zod';
import { type Alternatives, alternatives as call } from '#contract/alternatives.ts';
import type { Database } from '../database/driver.ts';
import { readSummaries } from '../queries/tools.ts';
import { method } from '../scoring/alternatives/method.ts';
import { describeAlternatives } from './alternatives-described.ts';
import { rankedAlternatives, rareFirst, type RankedAlternatives } from './alternatives-ranked.ts';
import { pageOf } from './cursor.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, alternatives)];

/** So much of what goes with a tool, and of what is left out, is named. */
const maxNamed = 12;

/** @throws Moved for a tool that was joined into another, NotFound for a tool or a must-have that nobody has, naming what comes nearest */
export async function alternatives(db: Database, input: z.output<typeof call.input>): Promise<Alternatives> {
  const found = await rankedAlternatives(db, input, call.path);
  const { tool, asked, kept, types, considered, apart, otherTypes } = found;
  const leftOut = [
    ...apart.leftOut,
    ...otherTypes.map(({ candidate }) => ({ candidate, why: 'other-type' as const })),
  ];
  const { skip, next } = pageOf(call.id, input);
  const page = kept.slice(skip, skip + input.limit);
  const [items, worksWith] = await Promise.all([describeAlternatives(db, found, page), goingWith(db, found)]);
  return {
    tool,
    method,
    capabilities: rareFirst(asked.capabilities),
    capabilitiesFrom: asked.capabilitiesFrom,
    total: kept.length,
    considered,
    types,
    items,
    known: asked.known,
    worksWith,
    leftOut: leftOut.slice(0, maxNamed).map(({ candidate: { id, name, type }, why }) => ({
      tool: { id, name, type },
      why,
    })),
    leftOutTotal: leftOut.length,
    next: next(page.length, kept.length),
  };
}

async function goingWith(db: Database, { apart }: RankedAlternatives): Promise<Alternatives['worksWith']> {
  const some = apart.worksWith.slice(0, maxNamed);
  const summaries = await readSummaries(db, { ids: some.map(({ candidate }) => candidate.id) });
  const tools = new Map(summaries.map((tool) => [tool.id, tool]));
  return some.flatMap(({ candidate, how }) => {
    const tool = tools.get(candidate.id);
    return tool === undefined ? [] : [{ tool, how }];
  });
}
