import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchKind, QualitySense } from '#contract/vocabulary.ts';
import { rankVotes, type Voted, voteShare } from '../../../server/scoring/rates.ts';

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

test('exposure never orders shares: in a source the higher share first, and without shares the more votes', () => {
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
        if (after.share !== null) expect(before.share ?? -1).toBeGreaterThanOrEqual(after.share);
        else if (before.share === null) expect(before.votes).toBeGreaterThanOrEqual(after.votes);
      }
    }),
  );
});
