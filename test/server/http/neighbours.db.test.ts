import { beforeAll, describe, expect, it } from 'vitest';
import { among, type GraphEdge, neighbours, overview } from '#contract/graph.ts';
import { ratings, ratingTables } from '#contract/ratings.ts';
import { tool } from '#contract/tool.ts';
import { capability } from '#contract/capabilities.ts';
import { seededServer } from '../../support/server.ts';
import { ask, askForProblem, pages } from './get.ts';

let url: string;
let mostMatched: string;
beforeAll(async () => {
  ({ url } = await seededServer());
  mostMatched = (await ask(url, overview, { limit: 1 })).nodes[0]?.ref ?? '';
});

type Asked = Record<string, string | number>;

/** All pages; what must hold of every page is checked on the way. */
async function walk(asked: Asked) {
  const nodes = [];
  const edges: GraphEdge[] = [];
  const totals = new Set<number | null>();
  for await (const page of pages((cursor) => ask(url, neighbours, { ...asked, ...cursor }))) {
    expect(page.nodes.length).toBe(page.shown);
    expect(page.nodes.length).toBeLessThanOrEqual(Number(asked['limit']));
    expect(page.nodes.map(({ ref }) => ref)).not.toContain(page.centre.ref);
    const here = new Set([page.centre.ref, ...page.nodes.map(({ ref }) => ref)]);
    for (const edge of page.edges) {
      expect(here).toContain(edge.from);
      expect(here).toContain(edge.to);
      expect([edge.from, edge.to]).toContain(page.centre.ref);
    }
    for (const { ref } of page.nodes)
      expect(page.edges.some(({ from, to }) => from === ref || to === ref)).toBe(true);
    nodes.push(...page.nodes);
    edges.push(...page.edges);
    totals.add(page.total);
  }
  expect(new Set(nodes.map(({ ref }) => ref)).size, 'nobody comes twice').toBe(nodes.length);
  expect([...totals]).toEqual([nodes.length]);
  return { nodes, edges };
}

const strengthOf = (edges: readonly GraphEdge[], ref: string) =>
  edges.filter(({ from, to }) => from === ref || to === ref).reduce((sum, { matches }) => sum + matches, 0);

const hubs: [string, () => string][] = [
  ['the most-matched tool', () => mostMatched],
  ['the reference tool', () => 'tool:qwen-qwen3.5-27b'],
  ['a capability that many offer', () => 'capability:text-input'],
  ['a quality that people judged', () => 'capability:clear-formatting'],
];

describe.each(hubs)('walking the neighbours of %s', (_, ref) => {
  it.each([30, 200])('by pages of %i gives each once, and as many as are counted', async (limit) => {
    const { counts } = await ask(url, neighbours, { id: ref(), limit: 1 });
    const { nodes } = await walk({ id: ref(), limit });
    // Operations are neighbours only where they are asked for by their type.
    const usual = counts.filter(({ type }) => type !== 'operation');
    expect(nodes.length).toBe(usual.reduce((sum, { total }) => sum + total, 0));
  });

  it('by relation and type gives as many as are counted', async () => {
    const { counts } = await ask(url, neighbours, { id: ref(), limit: 1 });
    expect(counts.length).toBeGreaterThan(0);
    for (const { rel, type, total } of counts) {
      expect((await walk({ id: ref(), rel, type, limit: 150 })).nodes.length).toBe(total);
    }
  });

  it('gives the matched ones strongest first', async () => {
    const { nodes, edges } = await walk({ id: ref(), rel: 'MATCHED_AGAINST', limit: 40 });
    const strengths = nodes.map((node) => strengthOf(edges, node.ref));
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    for (const strength of strengths) expect(strength).toBeGreaterThan(0);
  });

  it('stops at the fewest matches asked for', async () => {
    const all = await walk({ id: ref(), rel: 'MATCHED_AGAINST', limit: 200 });
    const middle = strengthOf(all.edges, all.nodes[Math.floor(all.nodes.length / 2)]?.ref ?? '') || 1;
    const { nodes } = await walk({ id: ref(), rel: 'MATCHED_AGAINST', minMatches: middle, limit: 40 });
    const expected = all.nodes.filter((node) => strengthOf(all.edges, node.ref) >= middle);
    expect(nodes.map((node) => node.ref)).toEqual(expected.map((node) => node.ref));
  });

  it('finds with the sources one by one just whom it finds with all', async () => {
    const all = await walk({ id: ref(), limit: 200 });
    // What is near in meaning is said by no source.
    const said = all.edges.filter(({ rel }) => rel !== 'SIMILAR_TO');
    const sources = new Set(said.map(({ source }) => source));
    const found = new Set<string>();
    for (const source of sources) {
      const { nodes, edges } = await walk({ id: ref(), source, limit: 60 });
      for (const node of nodes) {
        found.add(node.ref);
        expect(edges.some((edge) => edge.source === source && [edge.from, edge.to].includes(node.ref))).toBe(
          true,
        );
      }
    }
    const beside = new Set(said.flatMap(({ from, to }) => [from, to]));
    const expected = all.nodes.map((node) => node.ref).filter((one) => beside.has(one));
    expect([...found].sort()).toEqual(expected.sort());
  });
});

describe('neighbours', () => {
  it('come one by one as they come together', async () => {
    const id = 'dreambooth-stable-diffusion';
    const single = await walk({ id, limit: 1 });
    const together = await walk({ id, limit: 200 });
    expect(single.nodes.map(({ ref }) => ref).sort()).toEqual(together.nodes.map(({ ref }) => ref).sort());
  });

  it('shows pairs set beside each other without a match only when asked for them', async () => {
    const id = 'qwen-qwen3.5-27b';
    const other = 'tool:dreambooth-stable-diffusion';
    const usual = await walk({ id, limit: 200 });
    expect(usual.nodes.map(({ ref }) => ref)).not.toContain(other);
    const all = await walk({ id, minMatches: 0, limit: 200 });
    expect(all.nodes.map(({ ref }) => ref)).toContain(other);
    expect(all.edges.find(({ from, to }) => [from, to].includes(other))).toMatchObject({
      matches: 0,
      kinds: ['comparison'],
    });
  });

  it('know nothing near in meaning of a tool: only capabilities are compared', async () => {
    const answer = await ask(url, neighbours, { id: mostMatched, rel: 'SIMILAR_TO', minMatches: 5 });
    expect(answer).toMatchObject({ nodes: [], edges: [], total: 0, next: null });
  });

  it('counts as the tool and the capability say themselves', async () => {
    const { counts } = await ask(url, neighbours, { id: 'qwen-qwen3.5-27b' });
    expect((await ask(url, tool, { id: 'qwen-qwen3.5-27b' })).neighbourCounts).toEqual(counts);
    const hub = await ask(url, neighbours, { id: 'capability:text-input' });
    const told = await ask(url, capability, { id: 'text-input' });
    expect(told.neighbourCounts).toEqual(hub.counts);
    const offering = hub.counts.filter(({ rel }) => rel === 'OFFERS');
    expect(told.tools).toBe(offering.reduce((sum, { total }) => sum + total, 0));
  });

  it('leaves room for both kinds of neighbours on a first page', async () => {
    const { edges } = await ask(url, neighbours, { id: 'qwen-qwen3.5-27b', limit: 10 });
    expect(new Set(edges.map(({ rel }) => rel))).toEqual(new Set(['MATCHED_AGAINST', 'OFFERS']));
  });
});

describe('the overview', () => {
  it('has the most-matched tools, the qualities people judged, and only edges among them', async () => {
    const { nodes, edges, totals } = await ask(url, overview);
    const tools = nodes.filter(({ kind }) => kind === 'tool');
    expect(tools.length).toBe(60);
    expect(tools.map(({ timesMatched }) => timesMatched)).toEqual(
      tools.map(({ timesMatched }) => timesMatched).toSorted((a, b) => b - a),
    );
    expect(nodes.filter(({ kind }) => kind === 'capability').map(({ type }) => type)).toEqual(
      Array(7).fill('quality'),
    );
    const refs = new Set(nodes.map(({ ref }) => ref));
    for (const { from, to } of edges) expect(refs.has(from) && refs.has(to)).toBe(true);
    expect(edges.length).toBeGreaterThan(60);
    expect(totals.byType.reduce((sum, { total }) => sum + total, 0)).toBe(totals.tools);
  });

  it('gives every tool that has a partner in the picture at least one edge', async () => {
    const { nodes, edges } = await ask(url, overview);
    const alone = nodes.filter(({ ref }) => !edges.some(({ from, to }) => from === ref || to === ref));
    const refs = new Set(nodes.map(({ ref }) => ref));
    for (const { ref } of alone) {
      const all = await walk({ id: ref, rel: 'MATCHED_AGAINST', limit: 200 });
      expect(all.nodes.filter((node) => refs.has(node.ref))).toEqual([]);
    }
  });

  it('takes fewer', async () => {
    expect((await ask(url, overview, { limit: 5 })).nodes.filter(({ kind }) => kind === 'tool')).toHaveLength(
      5,
    );
  });
});

describe('the overview by rating', () => {
  it('holds the strongest of a board with where each stands, and says what heights mean', async () => {
    const { nodes, edges, ladder } = await ask(url, overview, {
      by: 'rating',
      source: 'wildbench',
      limit: 20,
    });
    const board = await ask(url, ratings, { source: 'wildbench', limit: 200 });
    expect(nodes.map(({ id, name }) => ({ id, name }))).toEqual(
      board.items.slice(0, 20).map(({ tool: { id, name } }) => ({ id, name })),
    );
    expect(edges).toEqual([]);
    expect(ladder?.reference).toEqual(board.reference);
    expect(ladder?.rated).toBe(board.rated);
    expect(
      ladder?.standings.map(({ ref, rating, class: own, rankLow }) => [ref, rating, own, rankLow]),
    ).toEqual(board.items.map((one) => [`tool:${one.tool.id}`, one.rating, one.class, one.rankLow]));
    const reference = ladder?.standings.find(({ ref }) => ref === `tool:${board.reference?.id}`);
    expect(ladder?.scale.find(({ share }) => share === 0.5)?.rating).toBeCloseTo(reference?.rating ?? NaN, 1);
  });

  it('begins with a current board where none is named, and takes the whole name of one', async () => {
    const { ladder } = await ask(url, overview, { by: 'rating' });
    const { items } = await ask(url, ratingTables);
    const newest = items
      .filter(({ rated }) => rated > 0)
      .map(({ snapshot }) => snapshot ?? '')
      .toSorted()
      .at(-1);
    expect(ladder?.rated).toBeGreaterThan(2);
    expect(Date.parse(newest ?? '') - Date.parse(ladder?.snapshot ?? '')).toBeLessThanOrEqual(
      365 * 86_400_000,
    );
    const part = items.find(({ part: of, rated }) => of === 'breakdown' && rated > 2);
    const { source = '', kind, judge, context } = part ?? {};
    const named = await ask(url, overview, {
      by: 'rating',
      source,
      ...(kind && { kind }),
      ...(judge && { judge }),
      ...(context && { context }),
    });
    expect(named.ladder).toMatchObject({ source, kind, judge, context });
  });

  it('says where boards are listed, and that a board is one of a source', async () => {
    const unknown = await askForProblem(
      url,
      '/api/graph/overview?by=rating&source=wildbench&context=knitting',
    );
    expect(unknown.status).toBe(404);
    const never = await askForProblem(url, '/api/graph/overview?by=rating&source=reference-page');
    expect(never.status).toBe(404);
    expect(never.detail).toContain('/api/ratings/tables');
    for (const query of ['by=rating&context=Coding', 'source=wildbench', 'by=rating&group=g000000000000']) {
      expect((await askForProblem(url, `/api/graph/overview?${query}`)).status).toBe(400);
    }
  });
});

it('the edges among newcomers and a picture come with them, as they are asked for alone', async () => {
  const picture = (await ask(url, overview, { limit: 40 })).nodes.map(({ ref }) => ref);
  const question = { id: 'tool:claude-3-haiku', limit: 20 };
  const { among: beside, ...page } = await ask(url, neighbours, { ...question, picture: picture.join(',') });
  const { among: none, ...alone } = await ask(url, neighbours, question);
  expect(none).toBeNull();
  expect(page).toEqual(alone);
  const fresh = [page.centre, ...page.nodes].map(({ ref }) => ref).filter((ref) => !picture.includes(ref));
  const { ids = [], ...edges } = beside ?? {};
  expect(ids).toEqual([...fresh, ...picture]);
  expect(edges).toEqual(await ask(url, among, { ids: ids.join(',') }));
});
