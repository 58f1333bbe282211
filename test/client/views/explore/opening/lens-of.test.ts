import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boardAsked } from '../../../../../client/addresses/explore/lens.ts';
import { boardOfLens, openedBy } from '../../../../../client/views/explore/opening/lens-of.ts';
import { opening, parseExplore, printExplore } from '../../../../../client/addresses/url-state.ts';

const board = fc.record({
  source: fc.constantFrom('a', 'b'),
  kind: fc.constantFrom('battle' as const, 'trial' as const),
  judge: fc.constantFrom(null, 'Judy', 'Jim ~ 50 %'),
  context: fc.constantFrom(null, 'code', 'C & D'),
});

const named = ({ judge, context }: { judge: string | null; context: string | null }) =>
  Number(judge !== null) + Number(context !== null);

it('a board is in the address, and the address is of that board', () => {
  const boards = fc
    .uniqueArray(board, { minLength: 1, maxLength: 20, selector: (one) => JSON.stringify(one) })
    // By evidence a whole stands before what it is made of.
    .map((all) => all.toSorted((a, b) => named(a) - named(b)));
  fc.assert(
    fc.property(boards, fc.nat(), (all, at) => {
      const one = all[at % all.length] ?? all[0];
      if (one === undefined) return;
      const state = openedBy({ ...opening, with: ['x'] }, all, one);
      const read = parseExplore(printExplore(state));
      expect(boardOfLens(all, read.lens)).toBe(one);
      expect(read.with).toEqual(['x']);
    }),
  );
});

it('no lens asks for the board with most evidence, and the most compared for none', () => {
  expect(boardAsked(null)).toEqual({});
  expect(boardAsked('most-compared')).toBe(null);
  expect(boardOfLens([], null)).toBe(undefined);
});
