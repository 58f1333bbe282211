import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchKind, QualitySense } from '#contract/vocabulary.ts';
import { classesOf } from '../../../server/scoring/ratings/classes.ts';
import { rankVotes, type Voted, voteShare, withClasses } from '../../../server/scoring/rates.ts';

const voted = fc
  .record({
    id: fc.nat(30),
    source: fc.constantFrom('one', 'two'),
    sense: fc.constantFrom<QualitySense | null>('good', 'bad', null),
    votes: fc.nat(50),
    kinds: fc.constantFrom<MatchKind[]>(['vote'], ['claim'], ['vote', 'claim']),
    participations: fc.option(fc.nat(80)),
  })
  .map(({ id, votes, sense, ...row }): Voted => ({
    ...row,
    tool: { id: `t${id}`, name: `Tool ${id % 5}` },
    quality: { id: 'q', name: 'quality', sense },
    matches: votes,
    wins: sense === 'bad' ? 0 : votes,
    losses: sense === 'bad' ? votes : 0,
  }));
const rows = fc.uniqueArray(voted, { selector: ({ tool, source }) => `${tool.id} ${source}` });

test('a share is told only of votes whose participations are known and hold them', () => {
  fc.assert(
    fc.property(voted, (one) => {
      const { votes, participations, share, low, high } = voteShare(one);
      expect(votes).toBe(one.matches);
      const known = one.kinds.every((kind) => kind === 'vote') && (one.participations ?? 0) > 0;
      if (known && votes <= (one.participations ?? 0)) {
        expect(participations).toBe(one.participations);
        expect(share).toBe(votes / (one.participations ?? 1));
        expect(low ?? 2).toBeLessThanOrEqual(share ?? -1);
        expect(high ?? -1).toBeGreaterThanOrEqual(share ?? 2);
      } else expect([participations, share, low, high]).toEqual([null, null, null, null]);
    }),
  );
});

test('exposure never orders shares: in a source the better share first, of a bad quality the lower, and without shares by votes', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const ranked = rankVotes(all);
      expect(rankVotes(all.toReversed())).toEqual(ranked);
      for (const [at, after] of ranked.entries()) {
        const before = ranked[at - 1];
        if (
          before?.source !== after.source ||
          (before.quality.sense === 'bad') !== (after.quality.sense === 'bad')
        )
          continue;
        const [first, second] = after.quality.sense === 'bad' ? [after, before] : [before, after];
        if (after.share !== null && before.share !== null)
          expect(first.share ?? -1).toBeGreaterThanOrEqual(second.share ?? 2);
        else if (after.share === null && before.share === null)
          expect(first.votes).toBeGreaterThanOrEqual(second.votes);
        else expect(before.share).not.toBeNull();
      }
    }),
  );
});

test('classes are those of ratings, over the shares of a source and quality, whichever way better is', () => {
  const sense = fc.constantFrom<QualitySense>('good', 'bad');
  fc.assert(
    fc.property(rows, sense, (all, one) => {
      const same = all.map((row) => ({
        ...row,
        quality: { ...row.quality, sense: one },
        wins: one === 'bad' ? 0 : row.matches,
        losses: one === 'bad' ? row.matches : 0,
      }));
      for (const source of ['one', 'two']) {
        const own = withClasses(rankVotes(same)).filter((row) => row.source === source);
        const known = own.flatMap((row) =>
          row.low === null || row.high === null
            ? []
            : [one === 'bad' ? { low: -row.high, high: -row.low } : { low: row.low, high: row.high }],
        );
        const placed = own.filter((row) => row.share !== null);
        expect(placed.map((row) => row.class)).toEqual(classesOf(known));
        for (const row of own)
          expect([row.class === null, row.rankLow === null]).toEqual([
            row.share === null,
            row.share === null,
          ]);
        for (const row of placed) expect(row.rankLow ?? 2).toBeLessThanOrEqual(row.rankHigh ?? 1);
      }
    }),
  );
});
