import { expect, test } from 'vitest';
import { MatchEntry } from '#contract/match.ts';
import * as story from '../../../../client/views/explore/inspector/entry-story.ts';

const entry = MatchEntry.parse({
  id: 'e1',
  review: null,
  kind: 'claim',
  source: 'reference-page',
  sourceTitle: 'A page',
  first: { ref: 'tool:a', name: 'A', key: 'a' },
  second: { ref: 'tool:b', name: 'B', key: 'b' },
  capability: null,
  context: null,
  judge: null,
  counted: true,
  count: 1,
  wins: 1,
  losses: 0,
  ties: 0,
  unjudged: 0,
  solvedByBoth: null,
  state: 'live',
  at: null,
  snapshot: '2026-11-23',
  locator: { file: 'page.txt', line: 34, lineEnd: 36 },
  quote: null,
  note: null,
  dimensions: [{ name: 'speed', direction: 'better' }],
});

test('an entry is told from the side it was opened from', () => {
  expect(story.entryResults(entry, 'tool:a')).toMatchObject({ wins: 1, losses: 0 });
  expect(story.entryResults(entry, 'tool:b')).toMatchObject({ wins: 0, losses: 1 });
  expect(story.claimDirection(entry, 'tool:b')).toBe('worse');
  expect(story.entryDimensions(entry, 'tool:b')).toEqual([{ name: 'speed', direction: 'worse' }]);
  expect([story.otherSide(entry, 'tool:a'), story.otherSide(entry, 'tool:b')]).toEqual(['B', 'A']);
});

test('beside a capability the wins are the tool’s from both sides', () => {
  const vote = { ...entry, second: { ref: 'capability:c', name: 'C', key: 'capability:c' } };
  expect(story.entryResults(vote, 'tool:a').wins).toBe(1);
  expect(story.entryResults(vote, 'capability:c').wins).toBe(1);
});

test('a claim that is neither better nor worse is comparable or mixed', () => {
  expect(story.claimDirection({ ...entry, wins: 0, ties: 1 }, 'tool:a')).toBe('comparable');
  expect(story.claimDirection({ ...entry, wins: 0, unjudged: 1 }, 'tool:a')).toBe('mixed');
});

test('the place in the source, as far as it is known', () => {});
