import { beforeAll, describe, expect, it } from 'vitest';
import { coverage, type CoverageRow, switchPlan } from '#contract/coverage.ts';
import {
  tool as toolCall,
  toolCapabilities,
  type ToolPrice,
  tools as toolsCall,
  type ToolSummary,
} from '#contract/tool.ts';
import { hasEnded } from '#contract/vocabulary.ts';
import { properties } from '../../../server/answers/general-knowledge.ts';
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
      b.covered - a.covered ||
      Number(hasEnded(a.tool.status)) - Number(hasEnded(b.tool.status)) ||
      b.tool.timesMatched - a.tool.timesMatched ||
      a.tool.name.localeCompare(b.tool.name, 'en') ||
      (a.tool.id < b.tool.id ? -1 : 1),
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
        abilities.map((ability) => {
          const sources = items.flatMap(({ capability, source }) =>
            capability.id === ability ? [source] : [],
          );
          const says = [...new Set(sources)].sort();
          return {
            capability: ability,
            sources: says,
            basis: says.length > 0 ? 'stated' : null,
            lacking: false,
          };
        }),
      );
    }
  });

  it('are fewer under a filter, and all fit it', async () => {
    const answer = await ask(url, coverage, {
      need: 'web-search,web-scraping',
      type: 'mcp-server',
    });
    expect(answer.total).toBeGreaterThan(20);
    expect(new Set(answer.rows.map(({ tool }) => tool.type))).toEqual(new Set(['mcp-server']));
    const paid = await ask(url, coverage, { need, pricing: 'paid', limit: 200 });
    expect(paid.total).toBe((await counted({ pricing: 'paid' })).length);
  });

  it('cost at ten and two million tokens what the prices of their providers add up to, the unusually low apart', async () => {
    const usage = { prompt: 10 * million, completion: 2 * million };
    const plan = await ask(url, switchPlan, { id: sonnet, must: need, ...usage, limit: 200 });
    const costs = new Map<string, number | null>();
    const all: { id: string; covered: number }[] = [];
    for await (const { coverage: page } of pages((cursor) =>
      ask(url, switchPlan, { id: sonnet, must: need, limit: 200, ...cursor }).then((one) => ({
        ...one,
        next: one.coverage.next,
      })),
    ))
      all.push(...page.rows.map(({ tool, covered }) => ({ id: tool.id, covered })));
    for (const { id } of [{ id: sonnet }, ...all]) {
      const { prices } = await ask(url, toolCall, { id });
      costs.set(id, usualCost(prices, usage));
    }
    const priced = all.flatMap(({ id, covered }) => {
      const cost = costs.get(id) ?? 0;
      return covered === abilities.length && cost > 0 ? [cost] : [];
    });
    expect(priced.length).toBeGreaterThan(20);
    expect(plan.today?.dollars).toBeCloseTo(costs.get(sonnet) ?? NaN, 6);
    expect(plan.cheapest?.monthly?.dollars).toBeCloseTo(Math.min(...priced), 6);
    expect(costs.get(plan.cheapest?.tool.id ?? '')).toBeCloseTo(Math.min(...priced), 6);
    for (const { tool, monthly } of plan.coverage.rows)
      if (monthly?.basis !== 'month')
        expect(monthly?.dollars ?? null, tool.id).toEqual(
          costs.get(tool.id) == null ? null : expect.closeTo(costs.get(tool.id) ?? NaN, 6),
        );
  });
});

/** Without prices that are unusually low beside other providers', and those for long prompts. */
function usualCost(
  prices: readonly ToolPrice[],
  usage: { prompt: number; completion: number },
): number | null {
  const each = prices.flatMap(({ perMillion, currency, unusual, fromTokens }) => {
    if (
      currency !== 'USD' ||
      unusual === 'low' ||
      fromTokens != null ||
      perMillion?.input == null ||
      perMillion.output === null
    )
      return [];
    return [(perMillion.input * usage.prompt + perMillion.output * usage.completion) / million];
  });
  const real = each.filter((dollars) => dollars > 0);
  return real.length > 0 ? Math.min(...real) : (each[0] ?? null);
}

describe('a need that tools of a kind meet as a rule', () => {
  it('is not met by one tool only because nobody wrote down that the others translate', async () => {
    const asked = { need: 'translation,reasoning', limit: 200 };
    const { sets, coveredBy, knowledge, uncovered } = await ask(url, coverage, asked);
    const rows: CoverageRow[] = [];
    for await (const page of pages((cursor) => ask(url, coverage, { ...asked, ...cursor })))
      rows.push(...page.rows);
    expect(uncovered).toEqual([]);
    expect(coveredBy.stated).toBeGreaterThan(10);
    expect(coveredBy.known).toBeGreaterThan(400);
    expect(knowledge).toMatchObject({ date: '2026-11-28', rules: [{ capabilities: ['translation'] }] });
    // Stated by sources first, then the most compared.
    const stated = rows.slice(0, coveredBy.stated);
    const known = rows.slice(coveredBy.stated, coveredBy.stated + coveredBy.known);
    expect(stated.map(({ tool }) => tool.id)).toContain('qwen-qwen3.5-27b');
    for (const [part, bases] of [
      [stated, ['stated', 'stated']],
      [known, ['known', 'stated']],
    ] as const) {
      for (const { cells } of part) expect(cells.map(({ basis }) => basis)).toEqual(bases);
      const order = part.map(({ tool }) => [Number(hasEnded(tool.status)), tool.timesMatched] as const);
      expect(order, 'what is given up last').toEqual(
        order.toSorted(([a, one], [b, other]) => a - b || other - one),
      );
    }
    expect(rows[coveredBy.stated + coveredBy.known]?.cells.map(({ basis }) => basis)).toContain(null);
    expect(sets).toHaveLength(3);
    for (const [tool] of sets)
      expect(tool).toMatchObject({ covers: ['translation', 'reasoning'], generally: [] });
  });

  it('has no data where neither a source nor general knowledge says it', async () => {
    const { rows, knowledge } = await ask(url, coverage, { need: 'workflow-automation,note-taking' });
    expect(knowledge).toBeNull();
    for (const { cells, known } of rows) {
      expect(cells.map(({ sources, basis }) => (basis === 'stated') === sources.length > 0)).toEqual([
        true,
        true,
      ]);
      expect(['enough', 'little']).toContain(known);
    }
  });
});

describe('a switch', () => {
  it('keeps what the tool is used for unless told what, and offers anything but the tool', async () => {
    const plan = await ask(url, switchPlan, { id: sonnet, limit: 200 });
    expect(plan.must.length).toBeGreaterThan(0);
    for (const one of plan.must) {
      expect(plan.capabilities).toContainEqual(one);
      expect(properties.has(one.id), one.id).toBe(false);
    }
    expect(plan.must.map(({ tools }) => tools)).toEqual(
      plan.must.map(({ tools }) => tools).toSorted((a, b) => a - b),
    );
    expect(plan.coverage.rows.map(({ tool }) => tool.id)).not.toContain(sonnet);
    expect(plan.coverage.sets.flat().map(({ id }) => id)).not.toContain(sonnet);
    expect(plan).toMatchObject({ usage: null, today: null, cheapest: null });
  });

  it('loses only what a source that describes both does not say of its best alternative', async () => {
    const id = 'qwen-qwen3.5-27b';
    const { best, lost, unsaid, capabilities } = await ask(url, switchPlan, {
      id,
      must: 'translation,reasoning',
    });
    const kept = await ask(url, toolCapabilities, { id: best?.tool.id ?? '' });
    const own = await ask(url, toolCapabilities, { id });
    const keeps = new Set(kept.items.map(({ capability }) => capability.id));
    const describe = new Set(kept.items.map(({ source }) => source));
    for (const { id: one } of [...lost, ...unsaid]) {
      expect(capabilities.map((each) => each.id)).toContain(one);
      expect(keeps.has(one), one).toBe(false);
    }
    for (const { id: one } of lost)
      expect(
        own.items.some(({ capability, source }) => capability.id === one && describe.has(source)),
        one,
      ).toBe(true);
    // Only the comparison page says of Qwen that it streams; it never speaks of the other.
    expect(unsaid.map((one) => one.id)).toContain('streaming-responses');
  });

  it('is covered by several tools where one does not do', async () => {
    const must = ['translation', 'reasoning', 'experiment-tracking'];
    const { coverage: covered, best } = await ask(url, switchPlan, {
      id: 'qwen-qwen3.5-27b',
      must: must.join(),
    });
    expect(best).toBeNull();
    expect(covered.sets).toHaveLength(3);
    for (const set of covered.sets) {
      expect(set).toHaveLength(2);
      expect([...new Set(set.flatMap(({ covers }) => covers))].sort()).toEqual(must.toSorted());
      for (const { id, covers, generally } of set) {
        const does = (await ask(url, toolCapabilities, { id })).items.map(({ capability }) => capability.id);
        expect([...does, ...generally]).toEqual(expect.arrayContaining(covers));
      }
    }
  });
});

describe('what is asked wrongly', () => {
  it.each([
    ['/api/coverage?need=reasoning,tool-caling', 'tool calling'],
    ['/api/tools/claude-4-5-sonet/switch', 'Claude 4.5 Sonnet'],
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
