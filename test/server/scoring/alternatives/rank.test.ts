import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { method, partNames } from '../../../../server/scoring/alternatives/method.ts';
import { rankAlternatives, type Candidate } from '../../../../server/scoring/alternatives/rank.ts';
import { scoreOf } from '../../../../server/scoring/alternatives/score.ts';

const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  type: 'product',
  pricings: ['unknown'],
  ghost: false,
  timesMatched: 0,
  capabilities: new Set(),
  meaning: null,
  matches: 0,
  weighed: 0,
  lists: 0,
  thirds: [],
  ...more,
});
const flows = { capabilities: [{ id: 'flows' }, { id: 'mail' }], listed: false };
const alike = () => 1;
const ids = (ranked: readonly { readonly candidate: Candidate }[]) => ranked.map((one) => one.candidate.id);

const part = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
const parts = fc.record({ capabilities: part, meaning: part, matches: part, listed: part });
const known = fc.subarray([...partNames]).map((names) => new Set(names));

describe('the score', () => {
  it('has weights that make a whole', () => {
    expect(Object.values(method.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('is 0-1, lies between the parts that count, and never falls when one of them rises', () => {
    fc.assert(
      fc.property(
        parts,
        known,
        fc.constantFrom(...partNames),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (before, counted, name, more) => {
          const score = scoreOf(before, counted);
          const values = [...counted].map((one) => before[one] ?? 0);
          expect(score).toBeGreaterThanOrEqual(Math.min(...values, 1) - 1e-12 - (counted.size === 0 ? 1 : 0));
          expect(score).toBeLessThanOrEqual(Math.max(...values, 0) + 1e-12);
          const risen = { ...before, [name]: Math.max(before[name] ?? 0, more) };
          expect(scoreOf(risen, counted)).toBeGreaterThanOrEqual(score - 1e-12);
        },
      ),
    );
  });
});

describe('alternatives in order', () => {
  it('put who shares more first, of equals the one matched more, then by id', () => {
    const all = [
      candidate('none'),
      candidate('b', { capabilities: new Set(['flows']) }),
      candidate('a', { capabilities: new Set(['flows']) }),
      candidate('famous', { capabilities: new Set(['flows']), timesMatched: 9 }),
      candidate('both', { capabilities: new Set(['flows', 'mail']) }),
    ];
    expect(ids(rankAlternatives(flows, all, alike))).toEqual(['both', 'famous', 'a', 'b', 'none']);
  });

  it('do not put a tool of which less is known before one that is as good in what both are known for', () => {
    const silent = candidate('silent', { meaning: 0.9 });
    const told = candidate('told', { meaning: 0.9, capabilities: new Set(['flows']) });
    expect(ids(rankAlternatives(flows, [silent, told], alike))).toEqual(['told', 'silent']);
    expect(rankAlternatives(flows, [silent], alike)[0]?.parts.capabilities).toBeNull();
  });

  it('count lists and matches only where the tool has any', () => {
    const [first] = rankAlternatives(
      flows,
      [candidate('a', { capabilities: new Set(['flows', 'mail']) })],
      alike,
    );
    expect(first).toMatchObject({
      score: 1,
      parts: { capabilities: 1, meaning: null, matches: null, listed: null },
    });
    const listed = rankAlternatives(
      { ...flows, listed: true },
      [candidate('beside', { lists: 1 }), candidate('shares', { thirds: ['x'] }), candidate('nothing')],
      alike,
    );
    expect(listed.map(({ parts }) => parts.listed)).toEqual([1, 0.5, 0]);
  });
});
