import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCondition, compileValue } from '../../../server/import/mapping/expressions.ts';
import { plainDate } from '../../../server/import/mapping/plain-date.ts';
import { numberInText, plainNumber } from '../../../server/import/mapping/plain-number.ts';
import { plainSetting } from '../../../server/import/mapping/setting.ts';
import { Condition, Value } from '../../../server/import/mapping/value-schema.ts';
import { verdictCounts } from '../../../server/import/mapping/verdict.ts';
import { only, readAll, withSource } from './source-folder.ts';

const tables = new Map<string, ReadonlyMap<string, unknown>>([
  ['vendors', new Map([['qwen', 'Alibaba']])],
  ['many', new Map([['a', ['x', 'y']]])],
]);
const setting = plainSetting(tables);
const read = (value: unknown, row: unknown) => compileValue(Value.parse(value), setting, [])({ row });
const holds = (condition: unknown, row: unknown) =>
  compileCondition(Condition.parse(condition), setting, [])({ row });

describe('a value', () => {
  const row = {
    n: '3',
    m: 4,
    tags: 'A, b ,,C',
    'p2.5': 7,
    deep: { list: [{ x: 1 }, { x: 2 }, {}] },
    yes: true,
    no: false,
    text: 'no',
    maker: 'qwen',
  };
  it.each([
    ['a path', 'deep.list.1.x', 2],
    ['a star in a path', 'deep.list.*.x', [1, 2]],
    ['a column name with a dot', 'p2.5', 7],
    ['a path by exact names', { path: ['p2.5'] }, 7],
    ['what is not there', 'deep.nothing.x', undefined],
    ['a constant text', '=model', 'model'],
    ['a constant number', 5, 5],
    ['a template', { template: '{maker}/{m}' }, 'qwen/4'],
    ['a template that lacks a field', { template: '{maker}/{nothing}' }, undefined],
    ['the first known', { first: ['nothing', 'maker'] }, 'qwen'],
    ['a sum of texts and numbers', { sum: ['n', 'm'] }, 7],
    ['a difference', { minus: ['m', 'n'] }, 1],
    ['flags', { flags: { one: 'yes', two: 'no', three: 'nothing', four: 'text' } }, ['one']],
    ['a list of lists', { list: ['deep.list.*.x', '=z', 'nothing'] }, [1, 2, 'z']],
    ['a split text in lower case', { from: 'tags', do: [{ split: ',' }, 'lower'] }, ['a', 'b', 'c']],
    ['a look-up', { from: 'maker', do: [{ lookup: 'vendors' }] }, 'Alibaba'],
    ['a look-up that may fail', { from: 'tags', do: [{ lookup: 'vendors', else: null }] }, null],
    ['a look-up of many', { from: '=a', do: [{ lookup: 'many' }] }, ['x', 'y']],
    ['a cut text', { from: 'maker', do: [{ drop: '^q' }, { replace: 'w(.)', by: '$1-' }] }, 'e-n'],
    ['the most frequent', { from: { list: ['=b', '=a', '=b'] }, do: ['most'] }, 'b'],
    ['a slug', { from: '=ELT / ETL (é)', do: ['slug'] }, 'elt-etl-e'],
    [
      'a price in other units',
      { from: '=0.000000195', do: [{ times: 1e6 }, { replace: '^(.{5}).*', by: '$1' }] },
      '0.195',
    ],
    ['when', { when: { value: 'm', above: 3 }, give: '=big', else: '=small' }, 'big'],
    ['an object, empty fields left out', { object: { a: 'm', b: 'nothing' } }, { a: 4 }],
    [
      'each of a list',
      { each: 'deep.list', where: { value: 'item.x', known: true }, as: { sum: ['item.x', 'm'] } },
      [5, 6],
    ],
  ])('reads %s', (_, value, expected) => {
    expect(read(value, row)).toEqual(expected);
  });

  it('does not reach what is not data', () => {
    expect(read('constructor.name', {})).toBeUndefined();
    expect(read('__proto__', {})).toBeUndefined();
  });

  it('makes a row a bad one where a table must know a word', () => {
    expect(() => read({ from: 'tags', do: [{ lookup: 'vendors' }] }, row)).toThrow(
      'is not in the table vendors',
    );
  });
});

describe('a condition', () => {
  it('compares texts with the numbers and truth values they write', () => {
    expect(holds({ value: 'a', is: true }, { a: 'true' })).toBe(true);
    expect(holds({ value: 'a', is: 3 }, { a: '3' })).toBe(true);
    expect(holds({ value: 'a', in: ['x', 'y'] }, { a: 'z' })).toBe(false);
    expect(
      holds([{ value: 'a', matches: '^z' }, { not: { value: 'b', known: true } }], { a: 'zoo', b: '' }),
    ).toBe(true);
    expect(
      holds(
        {
          any: [
            { value: 'a', above: 1 },
            { value: 'b', known: true },
          ],
        },
        { a: '1' },
      ),
    ).toBe(false);
  });
});

describe('numbers and dates', () => {
  it.each([
    ['$1,234.50', 1234.5],
    ['12 %', 12],
    ['70B', 70e9],
    ['3.2k stars', 3200],
    ['-4', -4],
    ['1.95e-7', 1.95e-7],
    ['7 models', 7],
  ])('finds the number in %s', (text, number) => {
    expect(numberInText(text)).toBeCloseTo(number, 12);
  });

  it('takes any number as written, and nothing else', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        expect(plainNumber(String(n))).toBe(n === 0 ? 0 : n);
      }),
    );
    for (const bad of ['', ' ', 'abc', '1,5', '0x10', 'Infinity', NaN, null, true]) {
      expect(() => plainNumber(bad)).toThrow('is not a number');
    }
  });

  it('takes a day, a month or a year', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month] = iso.split('-');
        expect(plainDate(iso)).toBe(iso);
        expect(plainDate(date.toISOString())).toBe(iso);
        expect(plainDate(`${month}/${year}`)).toBe(`${year}-${month}-01`);
        expect(plainDate(`${year}-${month}`)).toBe(`${year}-${month}-01`);
        expect(plainDate(Number(year))).toBe(`${year}-01-01`);
      }),
    );
    for (const bad of ['2024-02-30', '2024-13', 'soon', ''])
      expect(() => plainDate(bad)).toThrow('is not a date');
  });
});

describe('verdicts', () => {
  const word = fc.constantFrom('model_a', 'B', 'tie', '', 'tie (bothbad)', 'x', 'y');
  it('count one match, and turn with the sides', () => {
    fc.assert(
      fc.property(word, (winner) => {
        const counts = verdictCounts(winner, 'x', 'y');
        const { count, wins = 0, losses = 0, ties = 0, unjudged = 0 } = counts;
        expect(wins + losses + ties + unjudged).toBe(count);
        const turned: Record<string, string> = { model_a: 'model_b', B: 'A', x: 'y', y: 'x' };
        const other = verdictCounts(turned[winner] ?? winner, 'x', 'y');
        expect([other['wins'] ?? 0, other['losses'] ?? 0]).toEqual([losses, wins]);
      }),
    );
    expect(() => verdictCounts('maybe', 'x', 'y')).toThrow('neither a side nor a word');
  });
});

describe('a mapping of counted rows', () => {
  const count = fc.nat(1000);
  const row = fc.record({ winMuch: count, win: count, tie: count, lose: count, rest: count });
  it('keeps every sum, whatever the counts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const lines = rows.map((r, i) => {
          const judged = r.winMuch + r.win + r.tie + r.lose;
          return [`m${i}`, 'ref', r.winMuch, r.win, r.tie, r.lose, judged, judged + r.rest].join(',');
        });
        const data = `a,b,wm,w,t,l,judged,total\n${lines.join('\n')}\n`;
        const mapping = `files:
  - path: rows.csv
    emit:
      - match: { kind: =battle, first: a, second: b, count: total, wins: { sum: [wm, w] }, losses: l, ties: t, unjudged: { minus: [total, judged] } }
      - each: { list: [a, b] }
        record: { key: item, name: item, type: =model }
`;
        const { facts, problems } = await withSource(mapping, { 'rows.csv': data }, readAll);
        expect(problems).toEqual([]);
        expect(
          only(facts, 'record')
            .map((fact) => fact.key)
            .sort(),
        ).toEqual([...rows.map((_, i) => `m${i}`), 'ref'].sort());
        const matches = only(facts, 'match');
        expect(
          matches.map(({ wins, losses, ties, unjudged, count: n }) => [wins, losses, ties, unjudged, n]),
        ).toEqual(
          rows.map((r) => [
            r.winMuch + r.win,
            r.lose,
            r.tie,
            r.rest,
            r.winMuch + r.win + r.tie + r.lose + r.rest,
          ]),
        );
        expect(matches.map((fact) => fact.locator)).toEqual(
          rows.map((_, i) => ({ file: 'rows.csv', line: i + 2 })),
        );
      }),
      { numRuns: 20 },
    );
  });
});

it('a list that gives a model under two names, by the length of a prompt, is one model with two prices', async () => {
  const mapping = `files:
  - path: x.csv
    group: { from: name, do: [baseName] }
    emit:
      - record:
          key: group
          name: group
          type: =model
          prices:
            each: rows
            as: { object: { provider: =Kelmar, unit: =million-tokens, input: { from: item.in, do: [number] }, fromTokens: { from: item.name, do: [fromTokens] } } }
`;
  const csv = 'name,in\nKelmar 5.4 ≤272k,2.5\nKelmar 5.4 >272k,5\n';
  const { facts, problems } = await withSource(mapping, { 'x.csv': csv }, readAll);
  expect(problems).toEqual([]);
  expect(only(facts, 'record')).toMatchObject([
    { name: 'Kelmar 5.4', prices: [{ input: 2.5 }, { input: 5, fromTokens: 272_001 }] },
  ]);
});
