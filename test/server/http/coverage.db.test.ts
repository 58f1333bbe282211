import { beforeAll, describe, expect, it } from 'vitest';
import {
  coverage,
  switchPlan,
  tool as toolCall,
  toolCapabilities,
  tools as toolsCall,
} from '#contract/calls.ts';
import type { ToolSummary } from '#contract/tool.ts';
import { seededServer } from '../../support/server.ts';
import { ask, askForProblem, pages } from './get.ts';

let url: string;
beforeAll(async () => {
  ({ url } = await seededServer());
});

const abilities = ['reasoning', 'image-input', 'tool-calling'];
const need = abilities.join(',');
const sonnet = 'claude-4-5-sonnet';
const million = 1_000_000;

/** Every tool that offers a capability, by the list of tools. */
async function offering(capability: string, filters: Record<string, string> = {}): Promise<ToolSummary[]> {
  const found: ToolSummary[] = [];
  for await (const { items } of pages((cursor) =>
    ask(url, toolsCall, { capability, limit: 200, ...filters, ...cursor }),
  ))
    found.push(...items);
  return found;
}

/** How many of the abilities each tool offers, by the lists of tools. */
async function counted(filters: Record<string, string> = {}) {
  const counts = new Map<string, { tool: ToolSummary; covered: number }>();
  for (const ability of abilities) {
    for (const tool of await offering(ability, filters)) {
      counts.set(tool.id, { tool, covered: (counts.get(tool.id)?.covered ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort(
    (a, b) =>
      b.covered - a.covered || b.tool.timesMatched - a.tool.timesMatched || (a.tool.id < b.tool.id ? -1 : 1),
  );
}

describe('models that reason, see and call tools', () => {
  it('are those that the lists of each ability have in common, in the promised order', async () => {
    const answer = await ask(url, coverage, { need, limit: 200 });
    const expected = await counted();
    expect(answer.total).toBe(expected.length);
    expect(answer.rows.map(({ tool, covered }) => [tool.id, covered])).toEqual(
      expected.slice(0, 200).map(({ tool, covered }) => [tool.id, covered]),
    );
    expect(answer.rows[0]?.covered).toBe(3);
    expect(answer.sets.map((set) => set.map(({ id }) => id))).toEqual(
      expected.slice(0, 3).map(({ tool }) => [tool.id]),
    );
    expect(answer).toMatchObject({ lookedAt: null, uncovered: [] });
  });

  it('have the sources of each tick that their own page has', async () => {
    const { rows } = await ask(url, coverage, { need, limit: 200 });
    for (const { tool, cells } of rows.filter((_, i) => i % 25 === 0)) {
      const { items } = await ask(url, toolCapabilities, { id: tool.id });
      expect(cells).toEqual(
        abilities.map((ability) => ({
          capability: ability,
          sources: [
            ...new Set(
              items.flatMap(({ capability, source }) => (capability.id === ability ? [source] : [])),
            ),
          ].sort(),
        })),
      );
    }
  });

  it('are fewer under a filter, and all fit it', async () => {
    const answer = await ask(url, coverage, {
      need: 'web-search-and-extraction,developer-tools',
      type: 'mcp-server',
    });
    expect(answer.total).toBeGreaterThan(20);
    expect(new Set(answer.rows.map(({ tool }) => tool.type))).toEqual(new Set(['mcp-server']));
    const paid = await ask(url, coverage, { need, pricing: 'paid', limit: 200 });
    expect(paid.total).toBe((await counted({ pricing: 'paid' })).length);
  });

  it('cost at ten and two million tokens what the prices of their providers add up to', async () => {
    const usage = { prompt: 10 * million, completion: 2 * million };
    const plan = await ask(url, switchPlan, { id: sonnet, must: need, ...usage });
    const costs: { id: string; dollars: number }[] = [];
    for (const { tool, covered } of await counted()) {
      if (covered < abilities.length) continue;
      const { prices } = await ask(url, toolCall, { id: tool.id });
      const each = prices.flatMap(({ unit, input, output, currency }) => {
        if (currency !== 'USD' || input === null || output === null) return [];
        const perToken = unit === 'token' ? 1 : 1 / million;
        return unit === 'token' || unit === 'million-tokens'
          ? [(input * usage.prompt + output * usage.completion) * perToken]
          : [];
      });
      const real = each.filter((dollars) => dollars > 0);
      if (each.length > 0) costs.push({ id: tool.id, dollars: real.length > 0 ? Math.min(...real) : 0 });
    }
    const own = costs.find(({ id }) => id === sonnet);
    const others = costs.filter(({ id, dollars }) => id !== sonnet && dollars > 0);
    const lowest = Math.min(...others.map(({ dollars }) => dollars));
    expect(others.length).toBeGreaterThan(50);
    expect(plan.today?.dollars).toBeCloseTo(own?.dollars ?? NaN, 6);
    expect(plan.cheapest?.monthly?.dollars).toBeCloseTo(lowest, 6);
    expect(others.find(({ id }) => id === plan.cheapest?.tool.id)?.dollars).toBeCloseTo(lowest, 6);
    for (const { tool, monthly } of plan.coverage.rows) {
      expect(monthly?.dollars ?? null, tool.id).toEqual(
        costs.some(({ id }) => id === tool.id)
          ? expect.closeTo(costs.find(({ id }) => id === tool.id)?.dollars ?? NaN, 6)
          : null,
      );
    }
  });
});

describe('a switch', () => {
  it('keeps all that the tool can do unless told what, and offers anything but the tool', async () => {
    const { items } = await ask(url, toolCapabilities, { id: sonnet });
    const plan = await ask(url, switchPlan, { id: sonnet, limit: 200 });
    const own = new Set(items.map(({ capability }) => capability.id));
    expect(new Set(plan.must.map(({ id }) => id))).toEqual(own);
    expect(plan.capabilities).toEqual(plan.must);
    expect(plan.must.map(({ tools }) => tools)).toEqual(
      plan.must.map(({ tools }) => tools).toSorted((a, b) => a - b),
    );
    expect(plan.coverage.rows.map(({ tool }) => tool.id)).not.toContain(sonnet);
    expect(plan.coverage.sets.flat().map(({ id }) => id)).not.toContain(sonnet);
    expect(plan).toMatchObject({ usage: null, today: null, cheapest: null });
  });

  it('loses what its best replacement does not offer', async () => {
    const { best, lost, capabilities } = await ask(url, switchPlan, {
      id: 'qwen-qwen3.5-27b',
      must: 'translation,reasoning',
    });
    const kept = await ask(url, toolCapabilities, { id: best?.tool.id ?? '' });
    const keeps = new Set(kept.items.map(({ capability }) => capability.id));
    expect(lost.map(({ id }) => id)).toEqual(capabilities.map(({ id }) => id).filter((id) => !keeps.has(id)));
    expect(lost.length).toBeGreaterThan(0);
  });

  it('is covered by several tools where one does not do', async () => {
    const { coverage: covered, best } = await ask(url, switchPlan, {
      id: 'qwen-qwen3.5-27b',
      must: 'translation,reasoning,experiment-tracking',
    });
    expect(best?.covered).toBe(1);
    expect(covered.sets).toHaveLength(3);
    for (const set of covered.sets) {
      expect(set).toHaveLength(3);
      const does = new Set<string>();
      for (const { id } of set)
        for (const { capability } of (await ask(url, toolCapabilities, { id })).items)
          does.add(capability.id);
      expect([...does]).toEqual(expect.arrayContaining(['translation', 'reasoning', 'experiment-tracking']));
    }
  });
});

describe('what is asked wrongly', () => {
  it.each([
    ['/api/coverage?need=reasoning,tool-caling', 'tool calling'],
    ['/api/tools/claude-4-5-sonet/switch', 'Claude Sonnet 4.5 (latest)'],
    [`/api/tools/${sonnet}/switch?must=reasonin`, 'reasoning'],
  ])('%s is not found, and near ones are named', async (path, near) => {
    const problem = await askForProblem(url, path);
    expect(problem.status).toBe(404);
    expect(problem.near?.map(({ name }) => name)).toContain(near);
    expect(problem.detail).toContain(near);
  });

  it.each([
    ['/api/coverage', 'need'],
    ['/api/coverage?need=,', 'need: names no capability'],
    [`/api/coverage?need=${Array.from({ length: 21 }, (_, i) => `c${i}`).join(',')}`, 'at most 20'],
    ['/api/coverage?need=reasoning&pricing=cheap', 'pricing'],
    ['/api/coverage?need=reasoning&prompt=lots', 'whole number'],
    ['/api/coverage?need=reasoning&must=reasoning', 'must: is not a parameter'],
  ])('%s is refused', async (path, says) => {
    const problem = await askForProblem(url, path);
    expect(problem.status).toBe(400);
    expect(problem.detail).toContain(says);
  });
});
