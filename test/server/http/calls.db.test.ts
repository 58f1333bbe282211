import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as alternativesCalls from '#contract/alternatives.ts';
import * as coverageCalls from '#contract/coverage.ts';
import type { Call } from '#contract/call.ts';
import * as compareCalls from '#contract/compare.ts';
import * as graphCalls from '#contract/graph.ts';
import * as claimsCalls from '#contract/claims.ts';
import * as matchCalls from '#contract/match.ts';
import * as searchCalls from '#contract/search.ts';
import * as sourceCalls from '#contract/source.ts';
import * as toolCalls from '#contract/tool.ts';
import { reads, writes } from '../../../server/api.ts';
import * as capabilitiesCalls from '#contract/capabilities.ts';
import { openAlternatives } from '#contract/open-alternatives.ts';
import { family } from '#contract/families.ts';
import { namesakes, recordPlace } from '#contract/identity.ts';
import { rankMethod } from '#contract/rank.ts';
import * as ratingCalls from '#contract/ratings.ts';
import { rates } from '#contract/rates.ts';
import { rivals } from '#contract/rivals.ts';
import { seededServer } from '../../support/server.ts';
import { ask, askForProblem, get } from './get.ts';

let url: string;
beforeAll(async () => {
  ({ url } = await seededServer());
});

const qwen = 'qwen-qwen3.5-27b';
const dreambooth = 'dreambooth-stable-diffusion';

describe('every call answers by its contract', () => {
  const asked: Record<string, [Call, Record<string, string | number>]> = {
    'search for a name': [searchCalls.search, { q: 'qwen' }],
    'search for a capability': [searchCalls.search, { q: 'image', kind: 'capability', limit: 3 }],
    'all tools': [toolCalls.tools, {}],
    'cheapest models': [
      toolCalls.tools,
      { type: 'model', pricing: 'paid', source: 'models-dev', sort: 'price', limit: 200 },
    ],
    'tools that offer something': [toolCalls.tools, { sort: 'name', capability: 'tool-calling' }],
    'a model': [toolCalls.tool, { id: qwen }],
    'a repository': [toolCalls.tool, { id: dreambooth }],
    'what a model offers': [toolCalls.toolCapabilities, { id: qwen }],
    'what a repository offers': [toolCalls.toolCapabilities, { id: dreambooth }],
    'alternatives of a tool': [alternativesCalls.alternatives, { id: 'n8n' }],
    'commercial products and what is open': [openAlternatives, {}],
    'tools that cover a need': [coverageCalls.coverage, { need: 'reasoning,image-input' }],
    'what a switch would mean': [coverageCalls.switchPlan, { id: qwen, prompt: 1_000_000 }],
    'a family': [family, { id: 'claude-sonnet' }],
    'who beats a model': [rivals, { id: 'gpt-4-turbo-2024-04-09' }],
    'who beats whom on a board': [ratingCalls.ratings, { source: 'wildbench' }],
    'a board in few words': [ratingCalls.ratingHighlights, {}],
    'the boards there are': [ratingCalls.ratingTables, {}],
    'all pairs of a board': [ratingCalls.ratingMatrix, { source: 'wildbench' }],
    'how ranks are made': [rankMethod, {}],
    'tools by rank': [toolCalls.tools, { sort: 'rank', type: 'agent' }],
    'votes on a quality': [rates, { quality: 'useful-answers' }],
    'namesakes of a tool': [namesakes, { id: qwen }],
    'the tool of a record': [recordPlace, { source: 'wildbench', key: 'gpt-4-turbo-2024-04-09' }],
    'a capability': [capabilitiesCalls.capability, { id: 'text-input' }],
    'the directory of capabilities': [capabilitiesCalls.capabilities, {}],
    'functions by area': [capabilitiesCalls.areas, {}],
    'capabilities by words': [capabilitiesCalls.capabilities, { q: 'image', kind: 'modality', sort: 'name' }],
    'who offers a capability': [capabilitiesCalls.capabilityTools, { id: 'text-input', sort: 'price' }],
    'capabilities that may be one': [capabilitiesCalls.pairings, {}],
    'capabilities that are one': [capabilitiesCalls.pairings, { state: 'joined' }],
    'capabilities that are two': [capabilitiesCalls.pairings, { state: 'apart' }],
    'neighbours of a tool': [graphCalls.neighbours, { id: qwen }],
    'neighbours of a capability': [graphCalls.neighbours, { id: 'capability:text-input', limit: 200 }],
    'the overview': [graphCalls.overview, {}],
    'the ways between two tools': [graphCalls.path, { from: qwen, to: dreambooth }],
    'what two tools have in common': [graphCalls.common, { ids: `${qwen},gpt-4` }],
    'edges among nodes': [graphCalls.among, { ids: `${qwen},${dreambooth}` }],
    'the reference pair': [compareCalls.compare, { tools: `${qwen},${dreambooth}` }],
    'the whole ledger': [matchCalls.matches, {}],
    'the newest claims that count': [matchCalls.matches, { kind: 'claim', counted: 'yes', sort: 'newest' }],
    'what the ledger adds up to': [matchCalls.matchSums, {}],
    'what texts claim': [claimsCalls.claims, {}],
    'the claims of a tool': [matchCalls.matches, { tool: qwen, kind: 'claim' }],
    'the sources': [sourceCalls.sources, {}],
  };
  const table = Object.entries(asked).map(([what, [call, input]]) => ({ what, call, input }));
  it.each(table)('$what', async ({ call, input }) => {
    await expect(ask(url, call, input)).resolves.toBeTypeOf('object');
  });

  it('and none is left out here', () => {
    expect(new Set(Object.values(asked).map(([{ id }]) => id))).toEqual(new Set(reads.map(({ id }) => id)));
  });

  it('counts tools by type and functions by area that add up to all there are', async () => {
    const { totals } = await ask(url, graphCalls.overview, { limit: 1 });
    expect(totals.byType.reduce((sum, { total }) => sum + total, 0)).toBe(totals.tools);
    const { items } = await ask(url, capabilitiesCalls.areas);
    const functions = await ask(url, capabilitiesCalls.capabilities, { kind: 'function', limit: 1 });
    expect(items.reduce((sum, area) => sum + area.functions.length, 0)).toBe(functions.total);
  });

  it('puts every pair that a list of open alternatives names on two sides, a page after the other', async () => {
    const source = 'oss-alternatives';
    const first = await ask(url, openAlternatives, { source, limit: 200 });
    const { shown, bothOpen, bothCommercial, unknown, total } = first.pairs;
    expect(shown + bothOpen + bothCommercial + unknown).toBe(total);
    expect(shown).toBeGreaterThan(300);
    expect(first.items).toHaveLength(first.total);
    expect(first.items.reduce((sum, { alternatives }) => sum + alternatives.length, 0)).toBe(shown);
    const [auth] = first.items.filter(({ product }) => product.name === 'Auth0');
    expect(auth?.alternatives.map(({ tool }) => tool.name)).toContain('Keycloak');
    const pages = await ask(url, openAlternatives, { source, limit: 100 });
    const rest = await ask(url, openAlternatives, { source, limit: 100, cursor: pages.next ?? '' });
    expect([...pages.items, ...rest.items]).toEqual(first.items);
    await expect(ask(url, openAlternatives, { source: 'wildbench' })).resolves.toMatchObject({
      total: 0,
      pairs: { total: 0 },
    });
  });

  it('holds every tool, capability and source to the contract', async () => {
    const { total } = await ask(url, toolCalls.tools, { limit: 1 });
    expect(total).toBeGreaterThan(600);
    const { nodes } = await ask(url, graphCalls.overview);
    for (const { kind, id } of nodes) {
      await (kind === 'tool'
        ? ask(url, toolCalls.tool, { id })
        : ask(url, capabilitiesCalls.capability, { id }));
    }
  });
});

describe('the matches of a tool', () => {
  it('are told by kind, each the sum of the entries that the ledger has of it', async () => {
    const { nodes } = await ask(url, graphCalls.overview, { limit: 30 });
    const compared = nodes.flatMap(({ kind, id }) => (kind === 'tool' ? [id] : []));
    let several = 0;
    for (const id of [...compared, qwen, 'openai-gpt-4-turbo']) {
      const { timesMatched, matchesByKind } = await ask(url, toolCalls.tool, { id });
      const sum = (all: readonly { matches: number }[]) => all.reduce((so, { matches }) => so + matches, 0);
      expect(sum(matchesByKind)).toBe(timesMatched);
      if (matchesByKind.length > 1) several++;
      for (const kind of new Set(matchesByKind.flatMap(({ kinds }) => kinds))) {
        const held = matchesByKind.filter(({ kinds }) => kinds.includes(kind));
        if (held.some(({ kinds }) => kinds.length > 1)) continue;
        const ledger = await ask(url, matchCalls.matches, { tool: id, kind, limit: 1 });
        expect(ledger.sum, `${kind} of ${id}`).toBe(sum(held));
      }
    }
    expect(several, 'some were compared in several ways').toBeGreaterThan(0);
  });
});

describe('an unknown id is 404 with near names', () => {
  it.each([
    ['/api/tools/qwen-qwen3.5-28b', 'qwen-qwen3.5-28b'],
    ['/api/tools/qwen-qwen3.5-28b/capabilities', 'qwen-qwen3.5-28b'],
    ['/api/graph/neighbours?id=qwen-qwen3.5-28b', 'qwen-qwen3.5-28b'],
    ['/api/matches?tool=qwen-qwen3.5-28b', 'qwen-qwen3.5-28b'],
    [`/api/matches?tool=${qwen}&against=tool:qwen-qwen3.5-28b`, 'qwen-qwen3.5-28b'],
    [`/api/compare?tools=${qwen},qwen-qwen3.5-28b`, 'qwen-qwen3.5-28b'],
  ])('%s', async (path, id) => {
    const problem = await askForProblem(url, path);
    expect(problem.status).toBe(404);
    expect(problem.detail).toContain(`tool called "${id}"`);
    expect(problem.near).toContainEqual({ ref: `tool:${qwen}`, name: 'Qwen: Qwen3.5-27B' });
  });

  it('by its name, not by a number that ends its id', async () => {
    for (const [id, name] of [
      ['notion-2', 'Notion'],
      ['n8n-3', 'N8N'],
      ['zapier-ea3348', 'Zapier'],
    ]) {
      const problem = await askForProblem(url, `/api/tools/${id}`);
      const names = problem.near?.map((one) => one.name) ?? [];
      expect(names.some((one) => one.split(' (')[0] === name)).toBe(true);
      expect(new Set(names).size, 'no two of them read alike').toBe(names.length);
    }
    expect((await askForProblem(url, '/api/tools/zzqx-4')).near).toEqual([]);
  });

  it('for capabilities too, and with no names when nothing is near', async () => {
    const problem = await askForProblem(url, '/api/capabilities/text-imput');
    expect(problem.status).toBe(404);
    expect(problem.near?.map(({ ref }) => ref)).toContain('capability:text-input');
    expect(await askForProblem(url, '/api/graph/neighbours?id=capability:zzqqxx')).toMatchObject({
      status: 404,
      near: [],
    });
  });
});

describe('a bad parameter is 400 and named', () => {
  it.each([
    ['/api/search?q=qwen&typ=model', 'typ'],
    ['/api/search?q=qwen&__proto__=1', '__proto__'],
    ['/api/sources?limit=3', 'limit'],
    [`/api/tools/${qwen}?id=other`, 'id'],
    ['/api/search', 'q'],
    ['/api/search?q=', 'q'],
    ['/api/search?q=%20%20', 'q'],
    ['/api/search?q=!%3F%20--', 'q'],
    ['/api/search?kind=tool', 'q'],
    ['/api/search?q=type:model&kind=capability', 'kind'],
    ['/api/search?q=x%20type:nonsense', 'q'],
    [`/api/search?q=${'x'.repeat(301)}`, 'q'],
    ['/api/search?q=a&q=b', 'q'],
    ['/api/search?q=x&type=nonsense', 'type'],
    ['/api/search?q=x&kind=source', 'kind'],
    ['/api/search?q=x&source=No%20Source', 'source'],
    ['/api/tools?limit=0', 'limit'],
    ['/api/tools?limit=201', 'limit'],
    ['/api/tools?limit=abc', 'limit'],
    ['/api/tools?limit=1.5', 'limit'],
    ['/api/tools?limit=-1', 'limit'],
    ['/api/tools?limit=', 'limit'],
    ['/api/tools?limit=1&limit=2', 'limit'],
    ['/api/tools?sort=random', 'sort'],
    ['/api/tools?pricing=cheap', 'pricing'],
    ['/api/tools?cursor=garbage', 'cursor'],
    ['/api/tools?cursor=', 'cursor'],
    ['/api/tools/Not%20An%20Id', 'id'],
    ['/api/graph/neighbours', 'id'],
    ['/api/graph/neighbours?id=source:wildbench', 'id'],
    [`/api/graph/neighbours?id=${qwen}&rel=KNOWS`, 'rel'],
    [`/api/graph/neighbours?id=${qwen}&minMatches=-1`, 'minMatches'],
    [`/api/graph/neighbours?id=${qwen}&cursor=e30x`, 'cursor'],
    ['/api/graph/overview?limit=201', 'limit'],
    [`/api/compare?tools=${qwen}`, 'tools'],
    ['/api/compare?tools=a,b,c,d,e,f,g', 'tools'],
    [`/api/compare?tools=${qwen},${qwen}`, 'tools'],
    ['/api/compare?tools=', 'tools'],
    ['/api/compare', 'tools'],
    [`/api/matches?against=${qwen}`, 'tool'],
    ['/api/matches?state=gone', 'state'],
    ['/api/matches?kind=duel', 'kind'],
  ])('%s', async (path, name) => {
    const problem = await askForProblem(url, path);
    expect(problem.status).toBe(400);
    expect(problem.errors?.map(({ path: at }) => at.split('.')[0])).toContain(name);
    expect(problem.detail).not.toBe('');
  });

  it('in the path, a percent sign that means nothing is 400 as well', async () => {
    expect((await askForProblem(url, '/api/tools/%zz')).status).toBe(400);
    expect((await askForProblem(url, '/api/tools/%E0%A4%A')).status).toBe(400);
  });

  it('in the query, it is taken as text', async () => {
    expect((await get(url, '/api/search?q=qwen%zz')).status).toBe(200);
  });
});

describe('a cursor', () => {
  /** Each list, and the same list asked otherwise; null where there is one question only. */
  const lists: [string, string | null][] = [
    ['/api/tools?limit=1', '&sort=name'],
    ['/api/search?q=model&limit=1', '&kind=tool'],
    ['/api/search?q=type:model&limit=1', '&sort=price'],
    ['/api/capabilities?limit=1', '&sort=name'],
    ['/api/capabilities/text-input/tools?limit=1', '&type=model'],
    [`/api/graph/neighbours?id=${qwen}&limit=1`, '&minMatches=0'],
    ['/api/matches?limit=1', '&kind=claim'],
    ['/api/tools/n8n/alternatives?limit=1', '&versions=true'],
    ['/api/tools/n8n/switch?limit=1', '&prompt=1000'],
    ['/api/coverage?need=reasoning,image-input&limit=1', '&type=model'],
    ['/api/alternatives/open?limit=1', '&source=oss-alternatives'],
    ['/api/rates?quality=useful-answers&limit=1', '&source=comparia'],
    ['/api/ratings?source=wildbench&limit=1', '&kind=battle'],
    ['/api/tools/openai-gpt-4-turbo/rivals?limit=1', '&source=wildbench'],
    ['/api/imports?limit=1', '&source=wildbench'],
    ['/api/conflicts?limit=1', null],
    ['/api/pairings?limit=1', '&state=joined'],
  ];
  const nextOf = async (path: string): Promise<string> => {
    const { status, body } = await get(url, path);
    const found = /"next":"([^"]+)"/.exec(body)?.[1];
    if (status !== 200 || found === undefined) throw new Error(`${path} was answered ${status}: ${body}`);
    return found;
  };

  it('is tried here with every call that takes one', () => {
    // Seeds correct nothing: its pages are walked in corrections.db.test.ts.
    const taking = [...reads, ...writes]
      .filter(({ path }) => path !== '/api/corrections')
      .filter(({ input }) => JSON.stringify(z.toJSONSchema(input, { io: 'input' })).includes('"cursor":'))
      .map(({ path }) => path);
    const asPattern = (path: string) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    const tried = lists.map(([path]) => path.split('?')[0] ?? '');
    expect(taking.filter((path) => !tried.some((one) => asPattern(path).test(one)))).toEqual([]);
    expect(new Set(tried).size).toBe(taking.length);
  });

  it('goes on with its own question, however much is shown, and is refused by any other', async () => {
    const cursors: string[] = [];
    for (const [path] of lists) cursors.push(await nextOf(path));
    for (const [i, [path, otherwise]] of lists.entries()) {
      const cursor = cursors[i] ?? '';
      const on = await get(url, `${path.replace('limit=1', 'limit=2')}&cursor=${cursor}`);
      expect(on.status, path).toBe(200);
      const foreign = `${path}&cursor=${cursors[(i + 1) % cursors.length] ?? ''}`;
      const asked = otherwise === null ? [] : [`${path}${otherwise}&cursor=${cursor}`];
      for (const odd of [...asked, foreign]) {
        const { status, detail, errors } = await askForProblem(url, odd);
        expect([status, detail], odd).toEqual([400, expect.stringContaining('belongs to another question')]);
        expect(errors?.map((wrong) => wrong.path)).toEqual(['cursor']);
      }
    }
  });
});
