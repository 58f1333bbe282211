/** From a record to its tool and back, on the sources that ship, by HTTP. */
import { beforeAll, describe, expect, it } from 'vitest';
import * as toolCalls from '#contract/tool.ts';
import { namesakes, recordPlace } from '#contract/identity.ts';
import { Comparison } from '#contract/compare.ts';
import { Neighbours } from '#contract/graph.ts';
import { ConflictList } from '#contract/imports.ts';
import { MatchList } from '#contract/match.ts';
import { Tool } from '#contract/tool.ts';
import { seededWorld } from '../../../bench/identity/seeds.ts';
import { joinedWorld } from '../../../bench/identity/world.ts';
import { pairId } from '../../../server/import/rows.ts';
import { seededServer } from '../../support/server.ts';
import { ask, askForProblem } from './get.ts';

let url: string;
beforeAll(async () => {
  ({ url } = await seededServer());
});

/** As a browser asks: it goes where the answer sends it. */
const followed = async (path: string): Promise<unknown> => (await fetch(`${url}${path}`)).json();

const turbo = 'gpt-4-turbo-2024-04-09';

describe('GPT-4 Turbo', () => {
  it('has its matches and its prices on one tool, to which each of its records leads', async () => {
    const place = await ask(url, recordPlace, { source: 'wildbench', key: turbo });
    const tool = await ask(url, toolCalls.tool, { id: place.tool.id });
    expect(tool.timesMatched).toBeGreaterThan(1000);
    expect(tool.prices.length).toBeGreaterThan(3);
    expect(tool.reported.map(({ source, key }) => `${source}/${key}`).toSorted()).toEqual([
      `field-guide/${turbo}`,
      'field-guide/openai-gpt-4-turbo',
      'models-dev/openai/gpt-4-turbo',
      `wildbench/${turbo}`,
    ]);
    for (const { source, key, joinedBy } of tool.reported) {
      const again = await ask(url, recordPlace, { source, key });
      expect(again).toMatchObject({ tool: { id: tool.id }, joinedBy });
    }
    expect(place).toMatchObject({
      joinedBy: 'release-date',
      says: 'One name carries a date: the day on which the other was released.',
    });
  });

  it('is found under the id that its judged record once gave, wherever that stands in an address', async () => {
    const { tool } = await ask(url, recordPlace, { source: 'wildbench', key: turbo });
    expect(Tool.parse(await followed(`/api/tools/${turbo}`)).id).toBe(tool.id);
    const { centre } = Neighbours.parse(await followed(`/api/graph/neighbours?id=tool:${turbo}&limit=3`));
    expect(centre.id).toBe(tool.id);
    const { tools } = Comparison.parse(await followed(`/api/compare?tools=${turbo},qwen-qwen3.5-27b`));
    expect(tools.map(({ id }) => id)).toEqual([tool.id, 'qwen-qwen3.5-27b']);
    const { total } = MatchList.parse(await followed(`/api/matches?tool=${turbo}&limit=1`));
    expect(total).toBeGreaterThan(0);
  });
});

it('a tool of the same name is told with the reason why it is another', async () => {
  const { items } = await ask(url, namesakes, { id: 'openai-gpt-4o' });
  expect(items.find(({ id }) => id === 'gpt-4o-2024-08-06')).toMatchObject({
    rule: 'dated-and-undated',
    shared: 'gpt 4o',
    asked: false,
  });
  expect(items.some(({ id }) => id === 'openai-gpt-4o')).toBe(false);
});

it('a record that there is not, and a tool that there is not, are 404', async () => {
  const record = await askForProblem(url, '/api/records?source=wildbench&key=nobody');
  expect([record.status, record.detail]).toEqual([404, expect.stringContaining('wildbench/nobody')]);
  expect((await askForProblem(url, '/api/tools/nobody/namesakes')).status).toBe(404);
});

it('what the rules ask is asked: one number and the same pairs in the list, and of each tool by its namesakes', async () => {
  const { total, items } = ConflictList.parse(await followed('/api/conflicts?limit=200'));
  const { lists, decided } = await seededWorld();
  const questions = joinedWorld(lists).questions.filter(
    ({ left, right }) => !decided.has(pairId(left, right)),
  );
  expect(items.map(({ id }) => id).toSorted()).toEqual(
    questions.map(({ left, right }) => pairId(left, right)).toSorted(),
  );
  expect(total).toBe(questions.length);
  const open = new Map<string, Set<string>>();
  const asks = (one: string, other: string) => open.set(one, new Set([...(open.get(one) ?? []), other]));
  for (const { left, right } of items) {
    asks(left.tool ?? '', right.tool ?? '');
    asks(right.tool ?? '', left.tool ?? '');
  }
  // Beside those that are asked about, some that look alike and that one list keeps apart.
  for (const id of [...open.keys(), 'gpt-4o-mini', 'openai-gpt-4o']) {
    const told = await ask(url, namesakes, { id });
    for (const other of told.items)
      expect(other.asked, `${id} | ${other.id}`).toBe(open.get(id)?.has(other.id) ?? false);
  }
  const { items: minis } = await ask(url, namesakes, { id: 'gpt-4o-mini' });
  expect(minis.find(({ id }) => id === 'gpt-4o-mini-2024-07-18')).toMatchObject({
    rule: 'own-keys',
    says: expect.stringContaining('models-dev lists both'),
  });
});

it('a person is asked at most 60 questions, those on which most hangs first', async () => {
  const { total, items } = ConflictList.parse(await followed('/api/conflicts?limit=200'));
  expect(total).toBe(items.length);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(60);
  const matches = items.map(({ hangs }) => hangs?.matches ?? 0);
  expect(matches).toEqual(matches.toSorted((a, b) => b - a));
  expect(matches[0]).toBeGreaterThan(0);
});
