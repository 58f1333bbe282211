import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchEntry } from '#contract/match.ts';
import { claimSeen } from '../../../client/evidence/claim-seen.ts';

const tool = (id: string) => ({ ref: `tool:${id}`, name: id, key: id });

function claim(change: Partial<MatchEntry>): MatchEntry {
  return {
    id: 'e1',
    kind: 'claim',
    source: 'page',
    sourceTitle: 'A page',
    first: tool('a'),
    second: tool('b'),
    capability: null,
    context: null,
    judge: null,
    counted: true,
    included: false,
    count: 1,
    wins: 0,
    losses: 0,
    ties: 0,
    solvedByBoth: null,
    unjudged: 0,
    state: 'live',
    review: null,
    at: null,
    snapshot: '2026-11-23',
    locator: { line: 19 },
    quote: null,
    note: 'faster',
    dimensions: [],
    ...change,
  };
}

test('a win of the first is a loss of the second', () => {
  const entry = claim({ wins: 1 });
  expect(claimSeen(entry, 'a')).toMatchObject({ direction: 'better', rival: { name: 'b' }, line: 19 });
  expect(claimSeen(entry, 'b')).toMatchObject({ direction: 'worse', rival: { name: 'a' } });
  expect(claimSeen(entry, 'c')).toBeNull();
});

test('beside a capability a win is the tool’s', () => {
  const entry = claim({ second: { ref: 'capability:lora', name: 'LoRA', key: 'lora' }, wins: 1 });
  expect(claimSeen(entry, 'a')).toMatchObject({ direction: 'better', rival: { name: 'LoRA' } });
});

test('both sides always see opposite directions', () => {
  const opposite = { better: 'worse', worse: 'better', comparable: 'comparable', mixed: 'mixed' } as const;
  const counts = fc.record({ wins: fc.nat(3), losses: fc.nat(3), ties: fc.nat(3), unjudged: fc.nat(3) });
  fc.assert(
    fc.property(counts, (c) => {
      const entry = claim({ ...c, count: c.wins + c.losses + c.ties + c.unjudged });
      const seen = claimSeen(entry, 'a');
      if (seen === null) throw new Error('the claim is about a');
      expect(claimSeen(entry, 'b')?.direction).toBe(opposite[seen.direction]);
    }),
  );
});
