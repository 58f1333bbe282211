import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchKinds, matchStates } from '#contract/vocabulary.ts';
import { entryParts, type EntrySeen } from '../../../client/evidence/entry-parts.ts';
import { apartText, inOrder, sumOfEntries, totalText } from '../../../client/evidence/sums.ts';

const base: EntrySeen = {
  kind: 'claim',
  source: 'page',
  first: { ref: 'tool:a', name: 'A' },
  second: { ref: 'tool:b', name: 'B' },
  capability: null,
  context: null,
  judge: null,
  counted: true,
  included: false,
  count: 1,
  wins: 1,
  losses: 0,
  ties: 0,
  unjudged: 0,
  solvedByBoth: null,
  state: 'live',
  review: null,
  at: null,
  snapshot: '2026-11-23',
  locator: { file: 'page.txt', line: 34 },
  quote: 'B is slower',
  note: null,
  dimensions: [{ name: 'speed', direction: 'better' }],
};
const parts = (change: Partial<EntrySeen>, from?: string) =>
  entryParts({ ...base, ...change }, undefined, 'A page', from);

describe('an entry', () => {
  it('is told from the side it is asked from: names, result and aspects are turned together', () => {
    expect(parts({})).toMatchObject({ first: 'A', second: 'B', result: 'claimed better' });
    expect(parts({}, 'tool:a')).toEqual(parts({}));
    expect(parts({}, 'tool:b')).toMatchObject({
      first: 'B',
      second: 'A',
      result: 'claimed worse',
      aspects: ['▼ worse: speed'],
    });
  });

  it('keeps the wins of the tool beside a capability', () => {
    const vote = { kind: 'vote', second: { ref: 'capability:c', name: 'C' } } as const;
    expect(parts(vote, 'capability:c')).toEqual(parts(vote));
  });

  it('says why it does not count: by its state, by what holds it, or by its source', () => {
    expect(parts({}).apart).toBeNull();
    expect(parts({ counted: false, included: true }).apart).toBe('already included');
    expect(parts({ counted: false }).apart).toBe('not counted');
    expect(parts({ state: 'rejected' }).apart).toBe('rejected');
  });

  it('says where it stands, of which day, and what a person found of it', () => {
    const review = {
      state: 'rejected',
      at: '2026-12-01T10:00:00Z',
      by: 'Ada',
      reason: 'Twice.',
      source: 's',
    } as const;
    expect(parts({ review })).toMatchObject({
      origin: 'A page, as of 2026-11-23',
      place: 'page.txt, line 34',
      quote: 'B is slower',
      review: 'Rejected 2026-12-01 by Ada: Twice.',
    });
    expect(parts({ at: '2026-01-02' }).origin).toBe('A page, 2026-01-02');
  });
});

const standing = fc.constantFrom('counts', 'included', 'not');
const entries = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...matchKinds),
      state: fc.constantFrom(...matchStates),
      standing,
      count: fc.nat(2000),
      at: fc.constantFrom(null, '2026-01-01', '2026-02-01'),
    })
    .map(({ standing: own, ...one }) => ({
      ...base,
      ...one,
      counted: own === 'counts',
      included: own === 'included' && one.state === 'live',
    })),
  { maxLength: 12 },
);

describe('entries together', () => {
  it('add up to what their line says: every entry is in the total, in a breakdown or among those not counted', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const sum = sumOfEntries(all);
        const counting = all.filter(({ counted, state }) => counted && state === 'live');
        expect(sum.counted).toBe(counting.length);
        const matches = sum.byKind.reduce((total, one) => total + one.matches, 0);
        expect(matches).toBe(counting.reduce((total, { count }) => total + count, 0));
        const apart = all.length - counting.length;
        expect(apartText(sum) === null).toBe(apart === 0);
      }),
    );
    expect(totalText(sumOfEntries([{ ...base, kind: 'battle', count: 1024 }]))).toBe(
      '1,024 comparisons in 1 entry',
    );
  });

  it('stand in one order: what counts, then what that holds; in each the newest day, of a day the largest', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const ordered = inOrder(all);
        const counts = ordered.map(({ counted, state }) => counted && state === 'live');
        expect(counts).toEqual(counts.toSorted((a, b) => Number(b) - Number(a)));
        for (const [i, next] of ordered.slice(1).entries()) {
          const one = ordered[i] ?? next;
          const same =
            one.counted === next.counted && one.included === next.included && one.state === next.state;
          if (same && one.at === next.at) expect(one.count).toBeGreaterThanOrEqual(next.count);
        }
      }),
    );
  });
});
