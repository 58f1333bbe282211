import { expect, it } from 'vitest';
import { upkeepOf } from '../../../../server/scoring/alternatives/upkeep.ts';

const facts = {
  name: 'x',
  description: null,
  url: null,
  updated: null,
  released: null,
  snapshot: '2026-07-02',
  status: null,
};
const stateOf = (more: object) => upkeepOf({ ...facts, ...more }).state;

it('is the end that a source tells, by words or by where the repository went', () => {
  expect(stateOf({ description: 'Deprecated: use y.' })).toBe('deprecated');
  expect(stateOf({ description: 'A queue. It is no longer maintained.' })).toBe('no longer maintained');
  expect(stateOf({ name: 'x (archived)' })).toBe('archived');
  expect(
    stateOf({ url: 'https://github.com/modelcontextprotocol/servers-archived/tree/HEAD/src/sqlite' }),
  ).toBe('archived');
});

it('is what sources state of it, where they do; early versions are kept', () => {
  expect(stateOf({ status: 'deprecated' })).toBe('deprecated');
  expect(upkeepOf({ ...facts, status: 'retired' }).stale).toBe(true);
  expect(stateOf({ status: 'beta' })).toBeNull();
});

it('is not told by words about something else', () => {
  expect(stateOf({ description: 'Searches archived web pages.' })).toBeNull();
  expect(stateOf({ description: 'Finds deprecated calls in your code.' })).toBeNull();
  expect(stateOf({ url: 'https://github.com/someone/archived' })).toBeNull();
});

it('is stale three years after the last update, counted to when the source was read', () => {
  expect(upkeepOf({ ...facts, updated: '2023-06-01' }).stale).toBe(true);
  expect(upkeepOf({ ...facts, updated: '2024-06-01' }).stale).toBe(false);
  expect(upkeepOf(facts).stale).toBe(false);
});
