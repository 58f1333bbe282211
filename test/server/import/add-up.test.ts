import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../../server/import/source-file.ts';
import { only, readAll, withSource } from './source-folder.ts';

const mapping = (winner: string) =>
  `files: [{ path: x.csv, emit: [{ addUp: true, match: { kind: =battle, first: a, second: b, ${winner} } }] }]\n`;

describe('addUp', () => {
  it('makes one entry a pair of any number of verdicts, told from one side', async () => {
    const side = fc.constantFrom('x', 'y', 'z');
    const row = fc
      .tuple(side, side, fc.constantFrom('model_a', 'model_b', 'tie', ''))
      .filter(([a, b]) => a !== b);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
        const text = `a,b,w\n${rows.map((cells) => `${cells.join(',')}\n`).join('')}`;
        const { facts, problems } = await withSource(mapping('winner: w'), { 'x.csv': text }, readAll);
        expect(problems).toEqual([]);
        const entries = only(facts, 'match');
        expect(entries).toHaveLength(new Set(rows.map(([a, b]) => [a, b].sort().join(' '))).size);
        for (const { first, second, count, wins, losses, ties, unjudged, locator } of entries) {
          const sides = ['key' in first ? first.key : '', second.key];
          const here = rows.filter(([a, b]) => sides.includes(a) && sides.includes(b));
          const won = (one: string | undefined) =>
            here.filter(([a, b, w]) => (w === 'model_a' ? a : w === 'model_b' ? b : '') === one).length;
          expect([count, wins, losses]).toEqual([here.length, won(sides[0]), won(sides[1])]);
          expect(ties).toBe(here.filter(([, , w]) => w === 'tie').length);
          expect(unjudged).toBe(here.filter(([, , w]) => w === '').length);
          const at = rows.flatMap((one, i) => (here.includes(one) ? [i + 2] : []));
          expect([locator?.line, locator?.rows]).toEqual([at[0], at.length > 1 ? at.length : undefined]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leaves a row with wrong counts out by itself, with its line', async () => {
    const { facts, problems } = await withSource(
      mapping('count: n, wins: w'),
      { 'x.csv': 'a,b,n,w\nx,y,3,1\nx,y,1,2\ny,x,2,2\nx,y,-1,0\n' },
      readAll,
    );
    expect(only(facts, 'match')).toMatchObject([
      { first: { key: 'x' }, count: 5, wins: 1, losses: 2, unjudged: 2 },
    ]);
    expect(problems.map(({ line }) => line)).toEqual([3, 5]);
  });

  it('cannot keep what one row says', () => {
    const emit = {
      addUp: true,
      match: { kind: '=battle', first: 'a', second: 'b', winner: 'w', quote: 'q' },
    };
    const about = { id: 'made', title: 'Made', licence: 'MIT', snapshot: '2024-01-01' };
    expect(SourceFile.safeParse({ ...about, files: [{ path: 'a.csv', emit: [emit] }] }).success).toBe(false);
  });
});
