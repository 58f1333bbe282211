import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchKinds } from '#contract/vocabulary.ts';
import { anyBoard } from '../../../client/addresses/board-asked.ts';
import { askedFor, boardMeant, boardUrl, readBoardUrl } from '../../../client/addresses/board-url.ts';
import { entriesOf } from '../../../client/addresses/explore/entries-of.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/);
const words = fc.stringMatching(/^[A-Za-zé&=%+#?][A-Za-zé &=%+#?,()]{0,30}[A-Za-z]$/);
const kind = fc.constantFrom(...matchKinds);
const asked = {
  source: fc.option(id),
  kind: fc.option(kind),
  judge: fc.option(words),
  context: fc.option(words),
};
const state = fc.record({
  ...asked,
  view: fc.constantFrom('ratings' as const, 'matrix' as const),
  entries: fc.option(
    fc
      .tuple(id, fc.option(id))
      .map(([one, other]) => entriesOf(`tool:${one}`, { against: other === null ? null : `tool:${other}` })),
  ),
});
const query = (url: string) => url.slice('/matches'.length);

test('whatever can be shown is read back from its own address', () => {
  fc.assert(
    fc.property(state, (shown) => {
      const url = boardUrl(shown);
      expect(readBoardUrl(query(url))).toEqual(shown);
      expect(new URL(url, 'http://localhost').pathname).toBe('/matches');
    }),
  );
});

test('any text is read without an error, and reading what was read changes nothing', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (text) => {
      const read = readBoardUrl(text);
      expect(readBoardUrl(query(boardUrl(read)))).toEqual(read);
    }),
  );
  expect(readBoardUrl('?view=nothing&source=No%20Source&kind=duel&judge=%20')).toEqual({
    ...anyBoard,
    view: 'ratings',
    entries: null,
  });
  expect(boardUrl({})).toBe('/matches');
});

const few = fc.record({
  source: fc.constantFrom('a', 'b'),
  kind: fc.constantFrom('battle' as const, 'trial' as const),
  judge: fc.constantFrom(null, 'Judy', 'Karl'),
  context: fc.constantFrom(null, 'code', 'maths'),
});

test('of all boards the first that fits is meant, and any that nothing hides is found again by the question for it', () => {
  fc.assert(
    fc.property(fc.array(few, { minLength: 1 }), fc.record(asked), (boards, question) => {
      const meant = boardMeant(boards, question);
      const fits = boards.filter((board) =>
        (['source', 'kind', 'judge', 'context'] as const).every(
          (key) => question[key] === null || question[key] === board[key],
        ),
      );
      expect(meant).toBe(fits[0]);
      expect(boardMeant(boards, anyBoard)).toBe(boards[0]);
      // What has no context or no judge is asked for by leaving it out, so it is found where it comes first of its kind.
      const named = boards.filter(({ judge, context }) => judge !== null && context !== null);
      for (const board of named) expect(boardMeant(boards, askedFor(boards, board))).toEqual(board);
    }),
  );
});
