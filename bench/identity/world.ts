/** What an import does with records, in memory: the same rules and the same index of words, without a database. */
import type { RecordFact } from '#contract/interchange.ts';
import {
  type Join,
  joinsFor,
  type Neighbourhood,
  type Question,
  questionsOf,
  type Standing,
} from '../../server/import/identity.ts';
import { aliasesOf } from '../../server/import/identity-aliases.ts';
import { maxSharers, plannedStanding } from '../../server/import/neighbourhoods.ts';
import { pairId } from '../../server/import/rows.ts';

export interface ReadList {
  /** The day of the source's snapshot, null where it gives none. */
  readonly seen: string | null;
  readonly records: readonly RecordFact[];
}

export interface World {
  /** The tool that each record stands for. */
  readonly tools: ReadonlyMap<string, string>;
  readonly joins: readonly Join[];
  readonly questions: readonly Question[];
}

/** Lists are taken in the order given, as sources are imported. */
export function joinedWorld(lists: readonly ReadList[]): World {
  const index = new Map<string, string[]>();
  const all = new Map<string, Standing>();
  const members = new Map<string, string[]>();
  const joins: Join[] = [];
  const near = (record: Standing): Neighbourhood => {
    const sharers = aliasesOf(record.party).flatMap((alias) => {
      const ids = index.get(alias) ?? [];
      return ids.length > maxSharers ? [] : ids;
    });
    const ids = sharers.flatMap((id) => [id, ...(members.get(all.get(id)?.tool ?? '') ?? [])]);
    const others = [...new Set(ids)].filter((id) => id !== record.id).toSorted();
    return { record, near: others.flatMap((id) => all.get(id) ?? []) };
  };
  const questions = new Map<string, Question>();
  const toolOf = (record: string): string => all.get(record)?.tool ?? '';
  /** As an import does: what is asked about the tools that it touched is asked anew, of all their records. */
  const askAnew = (tools: ReadonlySet<string>): void => {
    for (const [id, { left, right }] of questions)
      if (tools.has(toolOf(left)) || tools.has(toolOf(right))) questions.delete(id);
    for (const tool of tools) {
      const its = (members.get(tool) ?? []).flatMap((id) => all.get(id) ?? []);
      const [record] = its;
      if (record === undefined) continue;
      const beside = its.flatMap((one) => near(one).near).filter(({ id }) => id !== record.id);
      const hood = { record, near: [...new Map(beside.map((one) => [one.id, one])).values()] };
      for (const asked of questionsOf(hood)) questions.set(pairId(asked.left, asked.right), asked);
    }
  };
  for (const { seen, records } of lists) {
    const fresh = records
      .map((fact) => plannedStanding(fact, seen))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const record of fresh) {
      all.set(record.id, record);
      for (const alias of aliasesOf(record.party)) index.set(alias, [...(index.get(alias) ?? []), record.id]);
    }
    for (const join of joinsFor(fresh.map(near), new Set(members.keys()))) {
      const record = all.get(join.record);
      if (record) all.set(join.record, { ...record, tool: join.tool, first: join.by === 'new' });
      members.set(join.tool, [...(members.get(join.tool) ?? []), join.record]);
      joins.push(join);
    }
    askAnew(new Set(fresh.map(({ id }) => toolOf(id))));
  }
  const tools = new Map([...all].map(([id, { tool }]) => [id, tool ?? '']));
  return { tools, joins, questions: [...questions.values()] };
}
