/** Alternatives of real tools, on the seeds. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Alternative } from '#contract/alternatives.ts';
import { alternatives } from '#contract/alternative-calls.ts';
import { seededServer } from '../../support/server.ts';
import { ask, askForProblem } from './get.ts';

let url: string;
beforeAll(async () => {
  ({ url } = await seededServer());
});

const of = (id: string, more: Record<string, string | number> = {}) =>
  ask(url, alternatives, { id, ...more });
const idsOf = (items: readonly Alternative[]) => items.map(({ tool }) => tool.id);
const names = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('alternatives of a tool', () => {
  it('of one that automates workflows do so too, and what lists name beside it comes with its reason', async () => {
    const answer = await of('n8n');
    expect(names(answer.capabilities)).toContain('workflow-automation');
    expect(answer.capabilitiesFrom).toBe('tool');
    const [first] = answer.items;
    expect(names(first?.shared ?? [])).toContain('workflow-automation');
    expect(first?.why).toMatch(/workflow automation, which \d+ tools do/);
    const activepieces = answer.items.find(({ tool }) => tool.id === 'activepieces');
    expect(activepieces?.listedWith).toEqual(['Zapier']);
    expect(idsOf(answer.items)).not.toContain('n8n');
  });

  it('come best first, each with its parts, and split all capabilities into shared, missing and gained', async () => {
    const { items, capabilities, total, considered, method } = await of('qwen-qwen3.5-27b', { limit: 50 });
    expect(items).toHaveLength(50);
    expect(total).toBeGreaterThanOrEqual(items.length);
    expect(considered).toBeGreaterThanOrEqual(total);
    expect(considered).toBeLessThanOrEqual(1000);
    const scores = items.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(method.weights.capabilities).toBeGreaterThan(0);
    for (const { shared, missing, gained } of items) {
      expect([...names(shared), ...names(missing)].sort()).toEqual(names(capabilities).sort());
      expect(names(gained).filter((id) => names(capabilities).includes(id))).toEqual([]);
      for (const list of [shared, missing, gained]) {
        const offering = list.map((one) => one.tools);
        expect(offering).toEqual([...offering].sort((a, b) => a - b));
      }
    }
  });

  it('say what they offer that is near in meaning to what they are not said to offer', async () => {
    const { items } = await of('qwen-qwen3.5-27b', { limit: 50 });
    const near = items.flatMap((item) => item.near.map((one) => ({ item, ...one })));
    expect(near.map(({ missing, has }) => `${missing} ≈ ${has}`)).toContain(
      'image-understanding ≈ image-input',
    );
    for (const { item, missing, has, score } of near) {
      expect(names(item.missing)).toContain(missing);
      expect([...names(item.gained), ...names(item.shared)]).toContain(has);
      expect(score).toBeGreaterThan(0);
    }
  });

  it('go on where a page ends, to the last', async () => {
    const whole = await of('qwen-qwen3.5-27b', { limit: 200 });
    const paged: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page = await of('qwen-qwen3.5-27b', { limit: 90, ...(next !== '' && { cursor: next }) });
      paged.push(...idsOf(page.items));
      next = page.next;
    }
    expect(paged).toHaveLength(whole.total);
    expect(new Set(paged).size).toBe(whole.total);
    expect(paged.slice(0, 200)).toEqual(idsOf(whole.items));
    const odd = await askForProblem(url, '/api/tools/zapier/alternatives?cursor=odd');
    expect(odd).toMatchObject({ status: 400, errors: [{ path: 'cursor' }] });
  });

  it('of a product that only lists name are what they name, and others that do what those do', async () => {
    const { items, capabilitiesFrom, capabilities } = await of('zapier');
    expect(capabilitiesFrom).toBe('listings');
    expect(names(capabilities)).toContain('workflow-automation');
    const first = items.slice(0, 4);
    for (const { listedWith, why } of first) {
      expect(listedWith).toContain('Zapier');
      expect(why).toContain('one list names it beside Zapier');
    }
    expect(idsOf(first)).toContain('n8n');
  });

  it('of a tool without a capability or a listing are what is near in meaning', async () => {
    const { items, capabilitiesFrom, considered } = await of('code-to-flow');
    expect(capabilitiesFrom).toBeNull();
    expect(considered).toBeGreaterThan(100);
    for (const { parts, why } of items) {
      expect(parts).toMatchObject({ capabilities: null, listed: null });
      expect(parts.meaning).toBeGreaterThan(0);
      expect(why).toMatch(/^What is said of both is alike \(0\.\d\d of 1\)/);
    }
  });

  it('tell apart a 0 that was measured from what no source measured', async () => {
    const { items } = await of('n8n', { limit: 200 });
    const unmatched = items.filter(({ tool }) => tool.timesMatched === 0);
    expect(unmatched.length).toBeGreaterThan(0);
    for (const { parts } of unmatched) expect([parts.matches, parts.listed]).toEqual([null, null]);
    const { items: judged } = await of('gpt-4-turbo-2024-04-09', { limit: 200 });
    expect(judged.some(({ parts, tool }) => parts.matches === 0 && tool.timesMatched > 0)).toBe(true);
  });

  it('of a model that was judged tell of the matches behind them', async () => {
    const { items } = await of('gpt-4-turbo-2024-04-09', { limit: 200 });
    const judged = items.filter(({ matches }) => matches > 0);
    expect(judged.length).toBeGreaterThan(0);
    for (const { why, matches } of judged) expect(why).toContain(`${matches.toLocaleString('en')} match`);
  });
});

describe('filters', () => {
  it('keep what offers all must-haves', async () => {
    const must = 'image-input,tool-calling,reasoning';
    const { items, total } = await of('qwen-qwen3.5-27b', { must, limit: 200 });
    expect(total).toBeGreaterThan(20);
    for (const { shared, gained } of items)
      expect([...names(shared), ...names(gained)]).toEqual(expect.arrayContaining(must.split(',')));
  });

  it('keep what is free in one way or another, and what is of a type', async () => {
    const free = await of('zapier', { pricing: 'free' });
    expect(free.items.length).toBeGreaterThan(0);
    for (const { tool } of free.items) expect(tool.free.free).toBe('yes');
    const apis = await of('yfinance', { type: 'api', must: 'financial-data' });
    expect(apis.items.length).toBeGreaterThan(5);
    for (const { tool } of apis.items) expect(tool.type).toBe('api');
  });

  it('answer an empty list where nothing fits', async () => {
    const { items, total } = await of('zapier', { must: 'workflow-automation', type: 'benchmark' });
    expect([items, total]).toEqual([[], 0]);
  });
});

describe('what nobody has', () => {
  it('is answered with what comes nearest', async () => {
    const tool = await askForProblem(url, '/api/tools/zapierr/alternatives');
    expect([tool.status, tool.near?.[0]?.ref]).toEqual([404, 'tool:zapier']);
    const must = await askForProblem(url, '/api/tools/zapier/alternatives?must=workflow-automatio');
    expect([must.status, must.near?.[0]?.ref]).toEqual([404, 'capability:workflow-automation']);
  });

  it('is refused where it is not one of the choices', async () => {
    const wrong = await askForProblem(url, '/api/tools/zapier/alternatives?pricing=cheap&limit=900&x=1');
    expect([wrong.status, wrong.errors?.map(({ path }) => path).sort()]).toEqual([
      400,
      ['limit', 'pricing', 'x'],
    ]);
  });
});
