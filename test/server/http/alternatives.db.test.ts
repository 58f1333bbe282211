/** Alternatives of real tools, on the seeds. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Alternative, alternatives } from '#contract/alternatives.ts';
import { littleKnownText } from '#contract/alternatives-text.ts';
import { properties } from '../../../server/answers/general-knowledge.ts';
import { search } from '#contract/search.ts';
import { seededServer } from '../../support/server.ts';
import { ask, askForProblem } from './get.ts';

let url: string;
beforeAll(async () => {
  ({ url } = await seededServer());
});

const of = (id: string, more: Record<string, string | number> = {}) =>
  ask(url, alternatives, { id, ...more });
/** All pages. */
const all = async (id: string) => {
  const items: Alternative[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = await of(id, { limit: 200, ...(cursor && { cursor }) });
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
};
const idsOf = (items: readonly Alternative[]) => items.map(({ tool }) => tool.id);
const names = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const raise = (): never => {
  throw new Error('there is none');
};

describe('alternatives of a tool', () => {
  it('of one that automates workflows do so too, and what lists name beside it comes with its reason', async () => {
    const answer = await of('n8n');
    expect(names(answer.capabilities)).toContain('workflow-automation');
    expect(answer.capabilitiesFrom).toBe('tool');
    const [first] = answer.items;
    expect(names(first?.shared ?? [])).toContain('workflow-automation');
    expect(first?.why).toMatch(/oth offer visual agent builder \(\d+ tools do\) and workflow automation/);
    const activepieces = answer.items.find(({ tool }) => tool.id === 'activepieces');
    expect(activepieces?.listedWith).toEqual(['Zapier']);
    expect(idsOf(answer.items)).not.toContain('n8n');
  });

  it('come best first, each with its parts, and split the functions into shared, missing, without data and gained', async () => {
    const id = 'qwen-qwen3.5-27b';
    const { items, capabilities, total, considered, method } = await of(id, { limit: 50 });
    const functions = names(
      capabilities.filter(({ id, kind }) => !properties.has(id) && kind !== 'property'),
    );
    expect(functions).toContain('image-input');
    expect(items).toHaveLength(50);
    expect(total).toBeGreaterThanOrEqual(items.length);
    expect(considered).toBeGreaterThanOrEqual(total);
    expect(considered).toBeLessThanOrEqual(1000);
    const scores = items.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(method.weights.capabilities).toBeGreaterThan(0);
    for (const { shared, missing, unsaid, gained, sharedProperties } of items) {
      const told = names([...shared, ...missing, ...unsaid]);
      expect(new Set(told).size).toBe(told.length);
      // What tools of its kind do as a rule is neither lost nor without data.
      for (const one of told) expect(functions).toContain(one);
      expect(names(gained).filter((one) => names(capabilities).includes(one))).toEqual([]);
      for (const one of names(sharedProperties)) expect(functions).not.toContain(one);
      for (const list of [shared, missing, unsaid, gained]) {
        const offering = list.map((one) => one.tools);
        expect(offering).toEqual([...offering].sort((a, b) => a - b));
      }
    }
  });

  it('say what they offer that is near in meaning to what they are not said to offer', async () => {
    const { items } = await of('qwen-qwen3.5-27b', { limit: 50 });
    const near = items.flatMap((item) => item.near.map((one) => ({ item, ...one })));
    expect(near.map(({ missing, has }) => `${missing} ≈ ${has}`)).toContain(
      'step-by-step-reasoning ≈ reasoning',
    );
    for (const { item, missing, score } of near) {
      expect(names([...item.missing, ...item.unsaid])).toContain(missing);
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

  it('of a product that a list names beside others are these too, each with its list as a reason', async () => {
    const { items, capabilities } = await of('zapier');
    expect(names(capabilities)).toContain('workflow-automation');
    const listed = items.filter(({ listedWith }) => listedWith.includes('Zapier'));
    expect(idsOf(listed)).toEqual(expect.arrayContaining(['n8n', 'activepieces', 'huginn', 'pipedream']));
    for (const { why, shared } of listed) {
      expect(why).toContain('one list names it and Zapier as alternatives');
      expect(names(shared)).toContain('workflow-automation');
    }
  });

  it('of a tool without a capability or a listing are what is near in meaning', async () => {
    const { items, capabilitiesFrom, considered } = await of('maverick-mcp-server');
    expect(capabilitiesFrom).toBeNull();
    expect(considered).toBeGreaterThan(100);
    for (const { parts, why } of items) {
      expect(parts).toMatchObject({ capabilities: null, listed: null });
      expect(parts.meaning).toBeGreaterThan(0);
      expect(why).toMatch(/^Similar descriptions \(\d+ %\)/);
    }
    for (const { score, only } of items) expect([only, score <= 0.4]).toEqual(['similar-descriptions', true]);
  });

  it.each(['gemini-1.5-pro', 'n8n', 'maverick-mcp-server', 'openai-gpt-4-turbo', 'zapier'])(
    'of %s that are of another type rest on more than their descriptions, and what is left out for it is counted',
    async (id) => {
      const answer = await of(id);
      const items = await all(id);
      const others = items.filter(({ tool }) => tool.type !== answer.tool.type);
      for (const { shared, listedWith, compared, matches } of others)
        expect(shared.length + listedWith.length + compared + matches).toBeGreaterThan(0);
      expect(items.length).toBeGreaterThan(3);
      for (const { tool, why } of answer.leftOut)
        if (why === 'other-type') expect(tool.type).not.toBe(answer.tool.type);
    },
  );

  it('of a model of which little is known are models, and the answer says that little is known', async () => {
    const answer = await of('fusion');
    expect(new Set((await all('fusion')).map(({ tool }) => tool.type))).toEqual(new Set(['model']));
    expect(littleKnownText(answer)).toMatch(/^Too little known of what Fusion does/);
    expect(littleKnownText(await of('openai-gpt-4-turbo'))).toBeNull();
  });

  it('tell apart a 0 that was measured from what no source measured', async () => {
    const { items } = await of('n8n', { limit: 200 });
    const unmatched = items.filter(({ tool }) => tool.timesMatched === 0);
    expect(unmatched.length).toBeGreaterThan(0);
    for (const { parts } of unmatched) expect([parts.matches, parts.listed]).toEqual([null, null]);
    const judged = await all('gpt-4-turbo-2024-04-09');
    expect(judged.some(({ parts, tool }) => parts.matches === 0 && tool.timesMatched > 0)).toBe(true);
  });

  it('of a model that was judged say who won, of how many, by which judge', async () => {
    const items = await all('gpt-4-turbo-2024-04-09');
    const judged = items.flatMap(({ result, why, matches }) => (result ? [{ result, why, matches }] : []));
    expect(judged.length).toBeGreaterThan(20);
    for (const { result, why, matches } of judged) {
      const [{ wins, losses, ties, share, low, high, judge }] = [result[0] ?? raise()];
      const decided = wins + losses + ties;
      expect(share).toBeCloseTo((wins + ties / 2) / decided, 9);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      expect(matches).toBeGreaterThanOrEqual(decided);
      expect(judge).not.toBeNull();
      expect(why).toMatch(
        new RegExp(
          `^(Beats it|Loses to it, won|Too close to call: won) ${Math.round(100 * share)} % of ${decided.toLocaleString('en')} `,
        ),
      );
    }
  });
});

describe('what is no alternative', () => {
  it('of Claude Haiku 3 is Claude Haiku 3, by whatever entry it is asked for', async () => {
    const answers = [];
    for (const id of ['claude-3-haiku', 'claude-3-haiku-20240307']) {
      const { tool, items, leftOut } = await of(id, { limit: 200 });
      const apart = leftOut.map((one) => one.tool.id);
      expect(leftOut.map(({ why }) => why)).toContain('version');
      for (const { tool: other } of items) {
        expect(other.name).not.toMatch(/^claude[- ](haiku[- ]3|3[- ]haiku)$/i);
        expect(other.family?.id ?? '').not.toBe(tool.family?.id);
        expect(apart).not.toContain(other.id);
      }
      answers.push(idsOf(items));
    }
    expect(answers[1]).toEqual(answers[0]);
  });

  it('of a product are the servers for it, which work with it, and servers for other tools', async () => {
    const { hits } = await ask(url, search, { q: 'notion type:product' });
    const notion = hits.find(({ name }) => name === 'Notion') ?? raise();
    const { items, worksWith, leftOut } = await of(notion.id, { limit: 200 });
    expect(items[0]?.listedWith).toContain('Notion');
    expect(worksWith.map(({ how }) => how)).toContain('MCP server for Notion');
    const apart = new Set([...worksWith.map(({ tool }) => tool.id), ...leftOut.map(({ tool }) => tool.id)]);
    for (const { tool } of items) {
      expect(apart.has(tool.id), tool.id).toBe(false);
      expect(tool.name).not.toMatch(/\bnotion\b.*\bmcp\b/i);
    }
  });

  it('of a library are those built on it', async () => {
    const { worksWith, items } = await of('pytorch', { limit: 200 });
    expect(worksWith.map(({ how }) => how)).toContain('works with PyTorch');
    for (const { shared } of items) expect(names(shared)).not.toContain('works-with-pytorch');
  });
});

describe('what little is known', () => {
  it('one broad heading in common gives at most 40 %, and the answer says so', async () => {
    const { items, known } = await of('notion', { limit: 50 });
    expect(known).toBe('little');
    expect(items.length).toBeGreaterThan(0);
    for (const { only, score, why } of items.filter((one) => one.only === 'broad-heading')) {
      expect(only).toBe('broad-heading');
      expect(score).toBeLessThanOrEqual(0.4);
      expect(why).toContain('nly a broad heading in common');
    }
  });

  it('is never told as a loss, and how a tool is reached is no reason', async () => {
    for (const id of ['n8n', 'yfinance', 'claude-3-haiku']) {
      const { items, known } = await of(id, { limit: 100 });
      for (const item of items) {
        if (known === 'little' || item.known === 'little') expect(item.missing).toEqual([]);
        for (const { id: one } of [...item.shared, ...item.missing, ...item.gained]) {
          expect(properties.has(one), one).toBe(false);
        }
      }
    }
  });
});

describe('filters', () => {
  it('keep what offers all must-haves', async () => {
    const must = 'image-input,tool-calling,reasoning';
    const { items, total } = await of('qwen-qwen3.5-27b', { must, limit: 200 });
    expect(total).toBeGreaterThan(20);
    for (const { shared, gained, sharedProperties } of items)
      expect(names([...shared, ...gained, ...sharedProperties])).toEqual(
        expect.arrayContaining(must.split(',')),
      );
  });

  it('keep what is free in one way or another, and what is of a type', async () => {
    const free = await of('zapier', { pricing: 'free' });
    expect(free.items.length).toBeGreaterThan(0);
    for (const { tool } of free.items) expect(tool.free.free).toBe('yes');
    const apis = await of('yfinance', { type: 'api', must: 'market-data' });
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
