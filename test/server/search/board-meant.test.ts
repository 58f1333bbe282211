import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardParts } from '#contract/rating.ts';
import { boardMeant, type BoardOfTypes } from '../../../server/search/board-meant.ts';
import '../same-random.ts';

const board = (more: Partial<BoardOfTypes> & { id: string }) => ({
  sourceTitle: 'A board',
  context: null,
  part: 'whole' as const,
  stale: false,
  matches: 100,
  rated: 5,
  classes: 3,
  about: new Set(['coding']),
  types: new Map([['model', 5]]),
  ...more,
});
const meant = (boards: ReturnType<typeof board>[], asked: string[], types: string[] | null = null) =>
  boardMeant(boards, { asked, functionId: 'coding', types: types && new Set(types) })?.id ?? null;

const anyBoard = fc.record({
  id: fc.uuid(),
  sourceTitle: fc.constantFrom('SQL of models', 'Open ASR Leaderboard', 'A board'),
  context: fc.constantFrom(null, 'sql_optimization', 'English'),
  part: fc.constantFrom(...boardParts),
  stale: fc.boolean(),
  matches: fc.nat(5),
  rated: fc.nat(5),
  classes: fc.nat(3),
  about: fc.subarray(['coding', 'other']).map((ids) => new Set(ids)),
  types: fc
    .dictionary(fc.constantFrom('model', 'agent'), fc.nat(5))
    .map((counts) => new Map(Object.entries(counts))),
});

describe('boardMeant', () => {
  it('of several on one function is that with most evidence, and one that parts classes before one that does not', () => {
    const small = board({ id: 'small', matches: 10 });
    const large = board({ id: 'large', matches: 1000 });
    const flat = board({ id: 'flat', matches: 9999, classes: 1 });
    expect(meant([small, large, flat], ['coding'])).toBe('large');
    expect(meant([flat], ['coding'])).toBe('flat');
  });

  it('is the one that the words name by an abbreviation, and no ordinary word of a title names one', () => {
    const sql = board({ id: 'sql', sourceTitle: 'SCALE, SQL capability of language models', matches: 1 });
    expect(meant([board({ id: 'code' }), sql], ['sql'])).toBe('sql');
    expect(meant([board({ id: 'code' }), sql], ['sql', 'jokes'])).toBe('code');
    expect(meant([board({ id: 'code' }), sql], ['capability'])).toBe('code');
  });

  it('rates at least three of the types asked for, and is about the function or named', () => {
    fc.assert(
      fc.property(
        fc.array(anyBoard, { maxLength: 6 }),
        fc.option(fc.subarray(['model', 'agent'], { minLength: 1 }), { nil: null }),
        fc.constantFrom(['sql'], ['coding']),
        (boards, types, asked) => {
          const found = boardMeant(boards, { asked, functionId: 'coding', types: types && new Set(types) });
          if (found === null) return;
          const rated = [...found.types].filter(([type]) => types === null || types.includes(type));
          expect(rated.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThanOrEqual(3);
          expect(found.about.has('coding') || found.sourceTitle.startsWith('SQL')).toBe(true);
        },
      ),
    );
  });
});
