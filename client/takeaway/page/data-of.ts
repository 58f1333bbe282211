import type { MatchEntry } from '#contract/match.ts';
import type { EntrySeen } from '../../evidence/entry-parts.ts';
import type { Take } from '../take.ts';
import type { PairEvidence } from './evidence.ts';
import type { PageData } from './page-data.ts';

export function dataOf(take: Take, evidence: readonly PairEvidence[], box: PageData['box']): PageData {
  const byPair = new Map(evidence.map((one) => [one.pair, one]));
  return {
    nodes: take.nodes.map(({ node, drawn }) => {
      const { ref, name, type, vendor, pricing, neighbours, ghost, released } = node;
      const { timesMatched, matchesByKind } = node;
      const place = { x: Math.round(drawn.place.x), y: Math.round(drawn.place.y) };
      const matched = { timesMatched, matchesByKind };
      return { ref, name, type, vendor, pricing, ...matched, neighbours, ghost, released, ...place };
    }),
    pairs: take.pairs.map(({ id, from, to, matches, edges }) => {
      const found = byPair.get(id);
      const entries = found?.items.map(entryOf) ?? [];
      return { id, from, to, matches, edges, total: found?.total ?? null, entries };
    }),
    sources: take.sources.map(({ id, title, snapshot, judge, judgeCompetes }) => ({
      id,
      title,
      snapshot,
      judge,
      judgeCompetes,
    })),
    box,
  };
}

/** Without what the page says once for all entries of a source. */
function entryOf({ id: _, sourceTitle: __, capability, first, second, ...entry }: MatchEntry): EntrySeen {
  return {
    ...entry,
    first: { ref: first.ref, name: first.name },
    second: { ref: second.ref, name: second.name },
    capability: capability && { name: capability.name },
  };
}

/** JSON for a script element: nothing in it can end the element or begin a comment. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}
