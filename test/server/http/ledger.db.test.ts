import { beforeAll, describe, expect, it } from 'vitest';
import { neighbours, overview } from '#contract/graph.ts';
import { ledgerSorts, type MatchEntry, matches, matchSums } from '#contract/match.ts';
import { sources } from '#contract/source.ts';
import { tool } from '#contract/tool.ts';
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
const has = ({ first, second }: MatchEntry, ref: string) => first.ref === ref || second.ref === ref;
const placesOf = (list: readonly MatchEntry[]) => list.map(({ at, count, id }) => `${at} ${count} ${id}`);
/** As the ledger says its order: those without a day last, equals by count and id. */
function inOrder(list: readonly MatchEntry[], sort: (typeof ledgerSorts)[number]): MatchEntry[] {
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : Number(a > b));
  return list.toSorted((a, b) => {
    const [one, other] = sort === 'oldest' ? [a, b] : [b, a];
    const last = sort === 'oldest' ? 'z' : '';
    const byDay = sort === 'largest' ? 0 : compare(one.at ?? last, other.at ?? last);
    return byDay || compare(one.count, other.count) || compare(one.id, other.id);
  });
}
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
    const { items } = await ask(url, matchSums, { source: 'wildbench' });
    const apart = all.filter(({ counted }) => !counted);
    expect(apart.every(({ included }) => included)).toBe(true);
    expect(items.reduce((so, one) => so + (one.included ? one.entries : 0), 0)).toBe(apart.length);
    expect(all.some(({ counted, included }) => counted && included)).toBe(false);
  });

  it('what does not count and has no whole that does is included in nothing', async () => {
    const apart = await entries({ source: 'oss-alternatives', counted: 'no' });
    expect(apart.map(({ included }) => included)).toEqual([false]);
    const { items } = await ask(url, matchSums, { source: 'oss-alternatives', counted: 'no' });
    expect(items.map(({ included }) => included)).toEqual([false]);
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
  it('goes newest first, within a day the largest first, and then by id', async () => {
    const all = await ledger();
    expect(placesOf(all)).toEqual(placesOf(inOrder(all, 'newest')));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(ledgerSorts)('goes %s first, in pages of any length and by whatever way in', async (sort) => {
    for (const asked of [{ source: 'comparia' }, { source: 'pymigbench' }, { tool: 'openai-gpt-4-turbo' }]) {
      const all = await entries(asked);
      expect(all.length).toBeGreaterThan(100);
      const paged: MatchEntry[] = [];
      for await (const page of pages((cursor) =>
        ask(url, matches, { ...asked, sort, limit: 37, ...cursor }),
      )) {
        paged.push(...page.items);
        expect(page.total).toBe(all.length);
      }
      expect(placesOf(paged)).toEqual(placesOf(inOrder(all, sort)));
    }
  });

  it('narrows by judge, days and whether entries count, and adds up to what it lists', async () => {
    const all = await ledger();
    const counts = ({ counted, state }: MatchEntry) => counted && state === 'live';
    const days = all.flatMap(({ at }) => at ?? []).toSorted();
    const [since = '', until = ''] = [days[Math.floor(days.length / 4)], days[Math.floor(days.length / 2)]];
    const judge = all.find((entry) => entry.source === 'wildbench')?.judge ?? '';
    const asked: readonly (readonly [Record<string, string>, (entry: MatchEntry) => boolean])[] = [
      [{ judge }, (entry) => entry.judge === judge],
      [{ counted: 'yes' }, counts],
      [{ counted: 'no', source: 'wildbench' }, (entry) => !counts(entry) && entry.source === 'wildbench'],
      [{ since, until }, ({ at }) => at !== null && at >= since && at <= until],
      [{ since, until, sort: 'oldest' }, ({ at }) => at !== null && at >= since && at <= until],
      [
        { until, sort: 'largest', kind: 'vote' },
        ({ at, kind }) => at !== null && at <= until && kind === 'vote',
      ],
      [
        { tool: 'openai-gpt-4-turbo', counted: 'no' },
        (entry) => !counts(entry) && has(entry, 'tool:openai-gpt-4-turbo'),
      ],
      [{ counted: 'yes', state: 'rejected' }, () => false],
    ];
    for (const [filters, fits] of asked) {
      const { sort, ...which } = filters;
      const expected = all.filter(fits);
      const found = await entries(filters);
      expect(new Set(found.map(({ id }) => id)), JSON.stringify(filters)).toEqual(
        new Set(expected.map(({ id }) => id)),
      );
      const { items } = await ask(url, matchSums, which);
      const added = (key: 'entries' | 'matches', counting: boolean) =>
        items.reduce((so, one) => so + (one.counts || !counting ? one[key] : 0), 0);
      expect(added('entries', false), sort).toBe(expected.length);
      expect(added('entries', true)).toBe(expected.filter(counts).length);
      expect(added('matches', true)).toBe(sum(expected, ({ count }) => count));
    }
  });

  it('adds up by source, kind, judge and month to each other and to the totals of the catalogue', async () => {
    const { items } = await ask(url, matchSums, {});
    const { total, counted, byKind } = await ask(url, matches, { limit: 1 });
    expect(items.reduce((so, { entries }) => so + entries, 0)).toBe(total);
    expect(items.reduce((so, one) => so + (one.counts ? one.entries : 0), 0)).toBe(counted);
    for (const { kinds, matches: many } of byKind) {
      const of = items.filter(({ kind, counts }) => counts && kinds.includes(kind));
      expect(of.reduce((so, one) => so + one.matches, 0)).toBe(many);
    }
    for (const { id, matches: many, entries: lines } of (await ask(url, sources)).items) {
      const of = items.filter(({ source }) => source === id);
      expect(of.reduce((so, one) => so + one.entries, 0)).toBe(lines);
      expect(of.reduce((so, one) => so + (one.counts ? one.matches : 0), 0)).toBe(many);
    }
    // No seed dates its entries but by the day of its snapshot.
    expect(new Set(items.map(({ month }) => month))).toEqual(new Set([null]));
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
