import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LeftOut, numberOf } from '#contract/left-out.ts';
import { SourceFile } from '../../../server/import/source-file.ts';
import { only, readAll, withSource } from './source-folder.ts';

const sides = ['a', 'b', 'c', 'd'] as const;
/** By task, what each side did; undefined was not run. */
const outcomes = fc.array(fc.tuple(...sides.map(() => fc.constantFrom<0 | 1 | undefined>(0, 1, undefined))), {
  minLength: 1,
  maxLength: 12,
});
type Outcomes = typeof outcomes extends fc.Arbitrary<infer T> ? T : never;

const wide = (all: Outcomes) =>
  `task,${sides.join(',')}\n${all.map((row, i) => `t${i},${row.map((cell) => cell ?? '').join(',')}\n`).join('')}`;
/** The same results in any order, one a row. */
const long = (all: Outcomes, words: readonly [string, string], order: (n: number) => number) => {
  const rows = all.flatMap((row, i) =>
    row.map((cell, j) => `t${i},${sides[j]},${cell === undefined ? '' : words[cell]}\n`),
  );
  return `task,who,result\n${rows.toSorted((x, y) => order(rows.indexOf(x)) - order(rows.indexOf(y))).join('')}`;
};

const ofWide = `files: [{ path: x.csv, emit: [{ each: { columns: '^[a-d]$' }, pairs: { side: item.name, solved: item.value }, match: { kind: =trial, context: =c } }] }]\n`;
const ofLong = (result: string) =>
  `files: [{ path: x.csv, emit: [{ pairs: { side: who, task: task, ${result} }, match: { kind: =trial, context: =c } }] }]\n`;

/** Pair by pair, counted the slow way. */
function counted(all: Outcomes) {
  return sides.flatMap((first, i) =>
    sides.slice(i + 1).flatMap((second, j) => {
      const both = all
        .map((row) => [row[i], row[i + 1 + j]] as const)
        .filter(([x, y]) => x !== undefined && y !== undefined);
      const times = (x: number, y: number) => both.filter(([p, q]) => p === x && q === y).length;
      if (both.length === 0) return [];
      return [
        {
          first,
          second,
          count: both.length,
          wins: times(1, 0),
          losses: times(0, 1),
          ties: times(1, 1) + times(0, 0),
          solvedByBoth: times(1, 1),
        },
      ];
    }),
  );
}

async function entriesOf(mapping: string, text: string) {
  const { facts, problems } = await withSource(mapping, { 'x.csv': text }, readAll);
  expect(problems).toEqual([]);
  return only(facts, 'match')
    .map(({ first, second, count, wins, losses, ties, solvedByBoth }) => ({
      first: 'key' in first ? first.key : '',
      second: second.key,
      count,
      wins,
      losses,
      ties,
      solvedByBoth,
    }))
    .toSorted((x, y) => (x.first + x.second < y.first + y.second ? -1 : 1));
}

/** None of these mappings describes its sides. */
const beside = (leftOut: readonly LeftOut[]) => leftOut.filter(({ reason }) => reason !== 'no-record');

describe('results task by task', () => {
  it('become the same pairs from a wide table and from a long one in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        outcomes,
        fc.constantFrom(['0', '1'], ['fail', 'Pass'], ['false', 'true']),
        fc.integer(),
        async (all, words, seed) => {
          const expected = counted(all);
          expect(await entriesOf(ofWide, wide(all))).toEqual(expected);
          const order = (n: number) => ((n + 1) * 7919 * (2 * Math.abs(seed) + 1)) % 104_729;
          const [no = '', yes = ''] = words;
          expect(await entriesOf(ofLong('solved: result'), long(all, [no, yes], order))).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('compare scores, the higher or the lower one first, and what is equal ties', async () => {
    const text = 'task,who,result\nt,a,0.5\nt,b,0.25\nt,c,"0.5"\nu,a,1\nu,b,\n';
    const [ab, ac, bc] = await entriesOf(ofLong('higher: result'), text);
    expect([ab?.wins, ac?.ties, bc?.losses]).toEqual([1, 1, 1]);
    expect([ab?.count, ab?.solvedByBoth]).toEqual([1, undefined]);
    const [other] = await entriesOf(ofLong('lower: result'), text);
    expect(other).toMatchObject({ wins: 0, losses: 1 });
  });

  it('meet only under the same words beside them', async () => {
    const mapping = `files: [{ path: x.csv, emit: [{ pairs: { side: who, task: task, solved: r }, match: { kind: =trial, context: bench, capability: =coding } }] }]\n`;
    const text = 'bench,task,who,r\np,1,a,1\np,1,b,0\nq,1,a,0\nq,1,c,1\n';
    const { facts } = await withSource(mapping, { 'x.csv': text }, readAll);
    expect(only(facts, 'match')).toMatchObject([
      {
        context: 'p',
        first: { key: 'a' },
        second: { key: 'b' },
        wins: 1,
        locator: { file: 'x.csv', line: 2, rows: 2 },
      },
      { context: 'q', first: { key: 'a' }, second: { key: 'c' }, losses: 1, capability: 'coding' },
    ]);
  });

  it.each(['', 'n/a', 'N/A', '-', '–', 'not run'])('say by %j that a task was not run', async (cell) => {
    const table = `task,a,b,c\n1,1,0,${cell}\n2,${cell},1,0\n`;
    const told = await withSource(ofWide, { 'x.csv': table }, readAll);
    expect(beside(told.leftOut)).toEqual([]);
    expect(only(told.facts, 'match')).toMatchObject([
      { first: { key: 'a' }, second: { key: 'b' }, count: 1, wins: 1 },
      { first: { key: 'b' }, second: { key: 'c' }, count: 1, wins: 1 },
    ]);
    const scores = `task,who,result\n1,a,2\n1,b,${cell}\n1,c,1\n`;
    const { leftOut } = await withSource(ofLong('higher: result'), { 'x.csv': scores }, readAll);
    expect(beside(leftOut)).toEqual([]);
  });

  it('leave out one cell that cannot be read, and say whose, where the others of the row stand', async () => {
    const told = await withSource(ofWide, { 'x.csv': 'task,a,b,c\n1,maybe,1,0\n' }, readAll);
    expect(beside(told.leftOut)).toMatchObject([
      {
        reason: 'result',
        number: 1,
        examples: [{ line: 2, message: expect.stringMatching(/^the result of "a": "maybe" says neither/) }],
      },
    ]);
    expect(only(told.facts, 'match')).toMatchObject([{ first: { key: 'b' }, second: { key: 'c' }, wins: 1 }]);
    const scores = 'task,who,result\n1,a,high\n1,b,2\n1,c,1\n';
    const scored = await withSource(ofLong('higher: result'), { 'x.csv': scores }, readAll);
    expect(numberOf(scored.leftOut, 'result')).toBe(1);
    expect(numberOf(scored.leftOut, 'row')).toBe(0);
  });

  it('leave out a second result of a side on a task, and what is no verdict, each with its line', async () => {
    const text = 'task,who,result\n1,a,1\n1,a,0\n1,b,maybe\n1,b,1\n1,,1\n';
    const { facts, problems, leftOut } = await withSource(
      ofLong('solved: result'),
      { 'x.csv': text },
      readAll,
    );
    expect(only(facts, 'match')).toMatchObject([{ count: 1, ties: 1, solvedByBoth: 1 }]);
    const results = leftOut.find(({ reason }) => reason === 'result')?.examples ?? [];
    expect(results.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '3 the result of "a": is a second one on the same task, and the first stands',
      '4 the result of "b": "maybe" says neither that a task was solved nor that it was not',
    ]);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '6 names no side: who had this result?',
    ]);
  });

  it('are asked for with one kind of result, and with no counts beside', () => {
    const problem = (emit: object) =>
      SourceFile.safeParse({
        id: 'a',
        title: 'A',
        licence: 'MIT',
        snapshot: '2024-01-01',
        files: [{ path: 'x.csv', emit: [emit] }],
      }).success;
    const match = { kind: '=trial' };
    expect(problem({ pairs: { side: 'a', solved: 'b' }, match })).toBe(true);
    expect(problem({ pairs: { side: 'a' }, match })).toBe(false);
    expect(problem({ pairs: { side: 'a', solved: 'b', higher: 'c' }, match })).toBe(false);
    expect(problem({ pairs: { side: 'a', solved: 'b' }, match: { ...match, wins: 'c' } })).toBe(false);
    expect(problem({ each: 'a', every: { b: 'c' }, pairs: { side: 'a', solved: 'b' }, match })).toBe(false);
  });
});

describe('once', () => {
  it('counts what two rows say from both sides as one entry, the first', async () => {
    const pair = fc
      .tuple(fc.constantFrom('x', 'y', 'z'), fc.constantFrom('x', 'y', 'z'))
      .filter(([a, b]) => a !== b);
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 12 }), async (rows) => {
        const mapping = `files: [{ path: x.csv, emit: [{ once: true, match: { kind: =listing, first: a, second: b, unjudged: 1 } }] }]\n`;
        const { facts } = await withSource(
          mapping,
          { 'x.csv': `a,b\n${rows.map((row) => `${row.join(',')}\n`).join('')}` },
          readAll,
        );
        const entries = only(facts, 'match');
        expect(entries).toHaveLength(new Set(rows.map((row) => row.toSorted().join())).size);
        expect(entries.every((m) => m.count === 1 && m.unjudged === 1)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  const counted = `files: [{ path: x.csv, emit: [{ once: true, match: { kind: =battle, first: a, second: b, count: n, wins: w, losses: l } }] }]\n`;
  const others = (all: { leftOut: readonly LeftOut[] }) =>
    all.leftOut.filter(({ reason }) => reason !== 'no-record');

  it('tells a row that counts otherwise, from whichever side: what differs, what stands, what is not counted', async () => {
    const table = 'a,b,n,w,l\nx,y,5,3,2\ny,x,5,2,3\ny,x,9,2,3\nx,y,5,2,3\n';
    const all = await withSource(counted, { 'x.csv': table }, readAll);
    expect(only(all.facts, 'match')).toMatchObject([{ count: 5, wins: 3, losses: 2, locator: { line: 2 } }]);
    const says = 'says again what x.csv:2 says, but';
    expect(others(all)).toEqual([
      {
        reason: 'counted-otherwise',
        number: 2,
        matches: 4,
        examples: [
          {
            file: 'x.csv',
            line: 4,
            message: `${says} count 9 where that says 5, unjudged 4 where that says 0`,
          },
          { file: 'x.csv', line: 5, message: `${says} wins 2 where that says 3, losses 3 where that says 2` },
        ],
      },
    ]);
  });

  it('leaves a mirrored row with wrong counts out by itself', async () => {
    const all = await withSource(counted, { 'x.csv': 'a,b,n,w,l\nx,y,5,3,2\ny,x,1,2,3\n' }, readAll);
    expect(others(all)).toMatchObject([{ reason: 'row', number: 1, examples: [{ line: 3 }] }]);
  });

  it('tells every row that is not like the first of its sides, and no other', async () => {
    const row = fc
      .tuple(fc.constantFrom('x', 'y'), fc.constantFrom('x', 'y'), fc.nat(2), fc.nat(2))
      .filter(([a, b]) => a !== b);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const text = rows.map(([a, b, w, l]) => `${a},${b},${w + l},${w},${l}\n`).join('');
        const all = await withSource(counted, { 'x.csv': `a,b,n,w,l\n${text}` }, readAll);
        const fromX = rows.map(([a, , w, l]) => (a === 'x' ? `${w} ${l}` : `${l} ${w}`));
        const differ = fromX.filter((one) => one !== fromX[0]).length;
        expect(numberOf(all.leftOut, 'counted-otherwise')).toBe(differ);
        expect(numberOf(all.leftOut, 'row')).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});
