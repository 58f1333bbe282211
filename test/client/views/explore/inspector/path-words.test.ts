import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathInWords } from '../../../../../client/views/explore/inspector/path-words.ts';

const told = fc.record({
  through: fc.constantFrom('matches', 'capabilities', 'properties'),
  total: fc.integer({ min: 1, max: 5_000 }),
  lookedAt: fc.nat(100_000),
  complete: fc.boolean(),
  paths: fc.array(
    fc.record({
      nodes: fc.array(fc.constant({}), { minLength: 2, maxLength: 5 }),
      weakest: fc.option(fc.integer({ min: 1, max: 9_999 })),
    }),
    { maxLength: 2 },
  ),
});

test('speaks of a weakest comparison only where a link was compared, and of none only after all was looked at', () => {
  fc.assert(
    fc.property(told, (answer) => {
      const words = pathInWords(answer).join(' ');
      const [best] = answer.paths;
      expect(words.includes('weakest')).toBe(best !== undefined && best.weakest !== null);
      expect(words.startsWith('No path')).toBe(best === undefined && answer.complete);
      expect(/may be/.test(words)).toBe(!answer.complete);
    }),
  );
});

test('says how long the path is and by what it goes', () => {
  const path = { nodes: [{}, {}, {}], weakest: 12 };
  const answer = { through: 'matches', total: 24, lookedAt: 900, complete: true, paths: [path] } as const;
  expect(pathInWords(answer)).toEqual([
    '2 links long, by comparisons alone, the strongest of 24 of this length.',
    'Its weakest comparison counts 12 matches.',
  ]);
  expect(pathInWords({ ...answer, paths: [] })).toEqual([
    'No path of at most four links without common properties.',
  ]);
});
