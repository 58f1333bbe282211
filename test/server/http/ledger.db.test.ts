import { beforeAll, describe, expect, it } from 'vitest';
import { matches, neighbours, overview, sources, tool } from '#contract/calls.ts';
import type { MatchEntry } from '#contract/match.ts';
import { seededServer } from '../../support/server.ts';
import { ask, pages } from './get.ts';

let url: string;
beforeAll(async () => {
  ({ url } = await seededServer());
});

async function entries(asked: Record<string, string | number>): Promise<MatchEntry[]> {
  const found: MatchEntry[] = [];
  for await (const page of pages((cursor) => ask(url, matches, { ...asked, limit: 200, ...cursor }))) {
    found.push(...page.items);
    if (page.next === null) expect(found).toHaveLength(page.total);
  }
  return found;
}
let read: Promise<MatchEntry[]> | undefined;
/** All of it, in its order; read once, as it takes most of a minute. */
const ledger = () => (read ??= entries({}));
const sum = (list: readonly MatchEntry[], count: (entry: MatchEntry) => number) =>
  list.reduce((so, entry) => so + (entry.counted && entry.state === 'live' ? count(entry) : 0), 0);
const pairsOf = (list: readonly MatchEntry[]) =>
  new Set(list.map(({ first, second }) => [first.ref, second.ref].sort().join('|')));

describe('what the sources brought', () => {
  it.each([
    // 155 rows that count, and the same pairs by five kinds of task, which do not.
    ['wildbench', 155 + 775, 158_671],
    ['comparia', 651, 253_857],
    // One of its listings puts a tool beside itself.
    ['oss-alternatives', 358, 357],
  ])('%s: %i entries, %i matches, in the list of sources and in the ledger', async (id, count, total) => {
    const list = await ask(url, sources);
    expect(list.items.find((source) => source.id === id)).toMatchObject({ entries: count, matches: total });
    const all = await entries({ source: id });
    expect(all).toHaveLength(count);
    expect(sum(all, (entry) => entry.count)).toBe(total);
    expect(await ask(url, matches, { source: id, limit: 1 })).toMatchObject({ total: count, sum: total });
  });

  it('wildbench: 146,829 of its matches are judged, and its entries are 152 pairs, three of them judged both ways', async () => {
    const all = await entries({ source: 'wildbench' });
    expect(sum(all, ({ wins, losses, ties }) => wins + losses + ties)).toBe(146_829);
    expect(pairsOf(all).size).toBe(152);
    expect(all.every(({ kind, judge }) => kind === 'battle' && judge === 'GPT-4-turbo')).toBe(true);
  });

  it("comparia: votes on 7 qualities, wins being the tool's", async () => {
    const all = await entries({ source: 'comparia' });
    expect(new Set(all.map(({ first }) => first.ref)).size).toBe(93);
    expect(new Set(all.map(({ second }) => second.ref)).size).toBe(7);
    expect(all.every(({ kind, second }) => kind === 'vote' && second.ref?.startsWith('capability:'))).toBe(
      true,
    );
  });

  it('the reference page: one comparison of no match, and exactly 19 claims against products', async () => {
    const comparisons = await entries({ source: 'reference-page', kind: 'comparison' });
    expect(comparisons).toMatchObject([{ count: 0 }]);
    const claims = await entries({ source: 'reference-page', kind: 'claim' });
    const products = claims.filter(({ second }) => second.ref?.startsWith('tool:'));
    expect(products).toHaveLength(19);
    expect(sum(products, ({ count }) => count)).toBe(19);
    for (const { locator, dimensions } of products) {
      expect(locator?.line).toBeGreaterThan(0);
      expect(dimensions.length).toBeGreaterThan(0);
    }
  });

  it('knows the tool behind every side', async () => {
    const all = await ledger();
    for (const { first, second } of all) {
      expect(first.ref).not.toBeNull();
      expect(second.ref).not.toBeNull();
      expect(first.name).not.toBe('');
    }
  });
});

describe('wins are those of the first side, and beside a capability that is the tool', () => {
  it('in every entry', async () => {
    for (const { first, second } of await ledger()) {
      expect(first.ref).toMatch(/^tool:/);
      if (second.ref?.startsWith('capability:')) expect(second.key).toMatch(/^capability:/);
    }
  });

  it('in every edge of a quality, which adds up what its entries say of the tool', async () => {
    const { edges } = await ask(url, neighbours, {
      id: 'capability:superficial-answers',
      rel: 'MATCHED_AGAINST',
      limit: 200,
    });
    expect(edges.length).toBe(93);
    for (const { from, to } of edges)
      expect([from.slice(0, 5), to.slice(0, 11)]).toEqual(['tool:', 'capability:']);
    const [edge] = edges;
    const all = await entries({ tool: edge?.to ?? '', against: edge?.from ?? '' });
    expect(all.every(({ first }) => first.ref === edge?.from)).toBe(true);
    expect(sum(all, ({ losses }) => losses)).toBe(edge?.losses);
    expect(sum(all, ({ wins }) => wins)).toBe(0);
  });
});

describe('every count opens its entries, and their sum is the count', () => {
  it('for every edge of nodes of every kind', async () => {
    const { nodes } = await ask(url, overview, { limit: 2 });
    for (const ref of [
      ...nodes.slice(0, 3).map((node) => node.ref),
      'tool:qwen-qwen3.5-27b',
      'tool:dreambooth-stable-diffusion',
    ]) {
      const answer = await ask(url, neighbours, {
        id: ref,
        rel: 'MATCHED_AGAINST',
        minMatches: 0,
        limit: 200,
      });
      const edges = answer.edges.filter((edge) => edge.rel === 'MATCHED_AGAINST');
      expect(edges.length).toBeGreaterThan(0);
      for (const edge of edges.slice(0, 12)) {
        const told = { tool: edge.from, against: edge.to, source: edge.source };
        const all = await entries(told);
        const forward = ({ first }: MatchEntry) => first.ref === edge.from;
        expect(sum(all, ({ count }) => count)).toBe(edge.matches);
        expect(sum(all, (entry) => (forward(entry) ? entry.wins : entry.losses))).toBe(edge.wins);
        expect(sum(all, (entry) => (forward(entry) ? entry.losses : entry.wins))).toBe(edge.losses);
        expect(sum(all, ({ ties }) => ties)).toBe(edge.ties);
        expect(sum(all, ({ unjudged }) => unjudged)).toBe(edge.unjudged);
        expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual(edge.kinds);
        const turned = await ask(url, matches, { tool: edge.to, against: edge.from, source: edge.source });
        expect(turned.sum).toBe(edge.matches);
      }
    }
  });

  it('for all matches of a tool, and of a quality', async () => {
    const { nodes } = await ask(url, overview);
    for (const node of [...nodes.slice(0, 5), ...nodes.slice(-7)]) {
      expect(await ask(url, matches, { tool: node.ref, limit: 1 })).toMatchObject({ sum: node.timesMatched });
      expect(sum(await entries({ tool: node.ref }), ({ count }) => count)).toBe(node.timesMatched);
    }
    const { totals } = await ask(url, overview);
    const all = await ask(url, matches, { limit: 1 });
    expect(all.sum).toBe(totals.matches);
    expect((await ask(url, sources)).items.reduce((so, source) => so + source.matches, 0)).toBe(
      totals.matches,
    );
  });
});

describe('the ledger', () => {
  it('goes newest first, and by id within a day', async () => {
    const all = await ledger();
    const keys = all.map(({ at, id }) => ({ at: at ?? '', id }));
    expect(keys).toEqual(
      keys.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1)),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('filters by kind, source, capability and state together', async () => {
    const all = await ledger();
    const [some] = all.filter(({ capability }) => capability !== null);
    const capability = some?.capability?.id ?? '';
    const expected = all.filter(
      (entry) => entry.capability?.id === capability || entry.second.ref === `capability:${capability}`,
    );
    expect((await entries({ capability })).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    const claims = expected.filter(({ kind, source }) => kind === 'claim' && source === 'reference-page');
    expect(await entries({ capability, kind: 'claim', source: 'reference-page', state: 'live' })).toEqual(
      claims,
    );
    expect(await entries({ source: 'wildbench', kind: 'claim' })).toEqual([]);
    expect(await entries({ state: 'superseded' })).toEqual([]);
  });

  it('tells the matches of both tools apart by the pair', async () => {
    const [one, two] = ['qwen-qwen3.5-27b', 'dreambooth-stable-diffusion'];
    const between = await entries({ tool: one ?? '', against: two ?? '' });
    expect(between).toMatchObject([{ kind: 'comparison', count: 0, source: 'reference-page' }]);
    expect((await ask(url, tool, { id: one ?? '' })).timesMatched).toBe(
      sum(await entries({ tool: one ?? '' }), ({ count }) => count),
    );
  });
});
