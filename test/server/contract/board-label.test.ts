import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardLabels, shortTitle } from '#contract/board-label.ts';

it.each([
  ['WildBench pairwise results', 'WildBench'],
  ['MTEB (English)', 'MTEB'],
  ['SCALE, SQL capability of language models', 'SCALE'],
  ['Open ASR Leaderboard', 'Open ASR'],
  ['OpenHands Index', 'OpenHands Index'],
  ['Results', 'Results'],
])('%s is %s in short', (title, short) => {
  expect(shortTitle(title)).toBe(short);
});

const board = (more: Partial<Parameters<typeof boardLabels>[0][number]>) => ({
  source: 'wildbench',
  sourceTitle: 'WildBench pairwise results',
  kind: 'battle' as const,
  judge: null,
  context: null,
  part: 'context' as const,
  ...more,
});

describe('labels', () => {
  it('name the whole and its tasks', () => {
    const boards = [board({}), board({ context: 'Coding & Debugging', part: 'breakdown' })];
    expect(boardLabels(boards, () => null)).toEqual(['WildBench overall', 'WildBench: Coding & Debugging']);
  });

  it('say what all entries of a source test, and a task in words', () => {
    const scale = { source: 'scale', sourceTitle: 'SCALE, SQL capability' };
    const boards = [board({ ...scale, part: 'whole' }), board({ ...scale, context: 'sql_optimization' })];
    expect(boardLabels(boards, () => 'coding assistance')).toEqual([
      'Coding assistance (SCALE)',
      'SCALE: sql optimization',
    ]);
  });

  it('leave the only context of a source out', () => {
    const mteb = board({ source: 'mteb', sourceTitle: 'MTEB (English)', context: 'MTEB(eng, v2)' });
    expect(boardLabels([mteb], () => 'text embeddings')).toEqual(['Text embeddings (MTEB)']);
  });

  it('of the boards of one source are never the same', () => {
    const some = fc.record({
      source: fc.constantFrom('a', 'b'),
      kind: fc.constantFrom('battle' as const, 'trial' as const),
      judge: fc.constantFrom(null, 'Judy', 'Jim'),
      context: fc.constantFrom(null, 'a_b', 'a b', 'c'),
      part: fc.constantFrom('whole' as const, 'context' as const, 'breakdown' as const),
    });
    const boards = fc
      .uniqueArray(some, {
        maxLength: 20,
        selector: ({ source, kind, judge, context }) => JSON.stringify([source, kind, judge, context]),
      })
      // All contexts together have none of their own.
      .map((all) =>
        all.map((one) =>
          board({ ...one, sourceTitle: one.source, part: one.context === null ? one.part : 'context' }),
        ),
      );
    fc.assert(
      fc.property(boards, (all) => {
        const labels = boardLabels(all, () => null).map((label, at) => `${all[at]?.source} ${label}`);
        expect(new Set(labels).size).toBe(all.length);
      }),
    );
  });
});
