import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordFact } from '#contract/interchange.ts';
import { Id, toolTypes } from '#contract/vocabulary.ts';
import { joinedWorld } from '../../../bench/identity/world.ts';
import { questionsOf, type Standing } from '../../../server/import/identity.ts';
import { disputedId, toolSlug } from '../../../server/names/tool-slug.ts';
import { kindOf, partyOf, verdictOn } from '../../../server/import/identity-pairs.ts';
import '../same-random.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '通义千问',
    '@scope/sdk',
    '![Star History Chart',
    'Ünïcödé',
    '...',
    '-_-',
    'İstanbul',
    '㏀',
    '\ud800',
  ),
);

describe('toolSlug', () => {
  it('makes an id of any text, and the same one each time', () => {
    fc.assert(
      fc.property(anyText, (key) => {
        expect(Id.safeParse(toolSlug(key)).success).toBe(true);
        expect(Id.safeParse(disputedId(`s/${key}`, key)).success).toBe(true);
        expect(toolSlug(key)).toBe(toolSlug(key));
        expect(encodeURIComponent(toolSlug(key))).toBe(toolSlug(key));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves an id as it is', () => {
    const id = fc
      .stringMatching(/^[a-z0-9]([a-z0-9._]|-[a-z0-9])*[a-z0-9]$/)
      .filter((text) => text.length <= 150);
    fc.assert(
      fc.property(id, (text) => {
        expect(toolSlug(text)).toBe(text);
      }),
    );
  });

  it.each([
    ['qwen/qwen3.5-27b', 'qwen-qwen3.5-27b'],
    ['Crème Brûlée', 'creme-brulee'],
    ['@modelcontextprotocol/sdk', 'modelcontextprotocol-sdk'],
    ['  A  &  B  ', 'a-b'],
  ])('%s becomes %s', (key, slug) => expect(toolSlug(key)).toBe(slug));
});

const seen = '2026-06-01';
const fact = (source: string, key: string, more: object = {}) =>
  RecordFact.parse({ record: 'record', source, key, name: key, type: 'model', ...more });
const list = (...records: RecordFact[]) => ({ seen, records });

/** Names that are one, two or near, so that made-up lists meet often. */
const madeName = fc.constantFrom(
  'Ostrel 4',
  'ostrel-4',
  'Isen: Ostrel 4',
  'Ostrel 4 Mini',
  'Mini Ostrel 4',
  'ostrel-4-20240501',
  'ostrel-4-20250501',
  'Ostrel',
  'Ostrel Latest',
  'Power BI',
  'PowerBI',
  'files',
  'onda/files',
  'sorrel/files',
);
const madeAddress = fc.constantFrom(
  undefined,
  'https://github.com/onda/files',
  'https://github.com/sorrel/files',
  'https://github.com/onda/servers/tree/main/files',
  'https://onda.example/files',
  'https://other.example/',
  'https://www.npmjs.com/package/files',
);
const madeRecord = fc.record({
  key: madeName,
  name: madeName,
  type: fc.constantFrom('model', 'finetune', 'mcp-server', 'product', 'library', 'api'),
  vendor: fc.constantFrom(undefined, 'Isen', 'Halden'),
  url: madeAddress,
  released: fc.constantFrom(undefined, '2024-05-01', '2025-05-01', '2027-01-01'),
});
const madeLists = fc
  .array(fc.uniqueArray(madeRecord, { maxLength: 6, selector: ({ key }) => key }), { maxLength: 4 })
  .map((lists) =>
    lists.map((records, index) => list(...records.map((one) => fact(`s${index}`, one.key, one)))),
  );

it('what is asked about two tools is the same from both sides, and the same of any of their records', () => {
  const sides = fc.uniqueArray(madeRecord, { minLength: 2, maxLength: 6, selector: ({ key }) => key });
  fc.assert(
    fc.property(sides, fc.array(fc.nat(2)), fc.nat(), (records, sources, cut) => {
      const all: Standing[] = records.map((one, at) => ({
        id: `s${sources[at] ?? 0}/${one.key}`,
        tool: at <= cut % (records.length - 1) ? 'one' : 'other',
        first: false,
        party: partyOf(fact(`s${sources[at] ?? 0}`, one.key, one), seen),
      }));
      const asked = all.map((record) =>
        questionsOf({ record, near: all.filter((one) => one !== record) }).map(({ left, right, rule }) => [
          rule,
          ...[left, right].toSorted(),
        ]),
      );
      for (const questions of asked) expect(questions).toEqual(asked[0]);
    }),
    { numRuns: 2000 },
  );
});

describe('what is certain of two records', () => {
  it('does not change when they are turned round', () => {
    fc.assert(
      fc.property(madeRecord, madeRecord, fc.boolean(), (one, other, oneList) => {
        const left = partyOf(fact('a', one.key, one), seen);
        const right = partyOf(fact(oneList ? 'a' : 'b', other.key, other), seen);
        const [there, back] = [verdictOn(left, right, [left, right]), verdictOn(right, left, [right, left])];
        expect(back.is).toBe(there.is);
        if (there.is !== 'none' && back.is !== 'none') expect(back.rule).toBe(there.rule);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never that two repositories, or two kinds of thing, are one tool', () => {
    fc.assert(
      fc.property(madeLists, (lists) => {
        const { tools } = joinedWorld(lists);
        const all = lists.flatMap(({ records }) => records);
        const of = (record: RecordFact) => tools.get(`${record.source}/${record.key}`);
        for (const one of all) {
          for (const other of all) {
            if (of(one) !== of(other)) continue;
            expect(kindOf(one.type)).toBe(kindOf(other.type));
            const [a, b] = [partyOf(one, seen).address, partyOf(other, seen).address];
            if (a?.sort === 'repository' && b?.sort === 'repository') {
              expect(a.repository).toBe(b.repository);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is never of a list that is older than the release', () => {
    fc.assert(
      fc.property(madeName, madeName, (one, other) => {
        const old = { seen: '2024-02-01', records: [fact('old', one)] };
        const { tools, questions } = joinedWorld([list(fact('new', other, { released: '2024-12-26' })), old]);
        const dated = /-20\d{6}$/;
        if (dated.test(one) && dated.test(other)) return;
        expect(tools.get(`old/${one}`)).not.toBe(tools.get(`new/${other}`));
        if (one === other) expect(questions.map(({ rule }) => rule)).toEqual(['released-later']);
      }),
    );
  });
});

describe('an import', () => {
  it('gives every record one tool, with an id that is one, and the same each time', () => {
    fc.assert(
      fc.property(madeLists, (lists) => {
        const world = joinedWorld(lists);
        expect(world.tools.size).toBe(lists.flatMap(({ records }) => records).length);
        for (const tool of world.tools.values()) expect(Id.safeParse(tool).success).toBe(true);
        expect(joinedWorld(lists)).toEqual(world);
      }),
      { numRuns: 500 },
    );
  });

  it('asks only about tools that are two, each pair once', () => {
    fc.assert(
      fc.property(madeLists, (lists) => {
        const { tools, questions } = joinedWorld(lists);
        const pairs = questions.map(({ left, right }) => [left, right].toSorted().join(' | '));
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { left, right } of questions) expect(tools.get(left)).not.toBe(tools.get(right));
      }),
      { numRuns: 500 },
    );
  });

  it('lets the id that a joined record would have given lead to the tool, where nobody else has it', () => {
    const { joins } = joinedWorld([list(fact('a', 'ostrel-4')), list(fact('b', 'isen/Ostrel-4'))]);
    expect(joins).toEqual([
      { record: 'a/ostrel-4', tool: 'ostrel-4', by: 'new', rule: null, former: null },
      { record: 'b/isen/Ostrel-4', tool: 'ostrel-4', by: 'rule', rule: 'same-name', former: 'isen-ostrel-4' },
    ]);
  });

  it('joins the two keys of one list only where a rule says so of those two', () => {
    const { tools } = joinedWorld([
      list(fact('a', 'power-bi', { name: 'Power BI', type: 'product', url: 'https://powerbi.example/' })),
      list(
        fact('b', 'PowerBI', { type: 'product', url: 'https://powerbi.example' }),
        fact('b', 'Power BI', { type: 'product', url: 'https://powerbi.example/' }),
        fact('b', 'Power BI Desktop', { type: 'product', url: 'https://powerbi.example/' }),
      ),
    ]);
    expect([...tools.values()]).toEqual(['power-bi', 'power-bi', 'power-bi-desktop', 'power-bi']);
  });

  it('takes a key that says its version before one that moves', () => {
    const { tools } = joinedWorld([
      list(fact('a', 'Ostrel Medium 3.1')),
      list(
        fact('b', 'ostrel-medium', { name: 'Ostrel Medium 3.1' }),
        fact('b', 'ostrel-medium-3.1', { name: 'Ostrel Medium 3.1' }),
      ),
    ]);
    expect(tools.get('b/ostrel-medium-3.1')).toBe('ostrel-medium-3.1');
    expect(tools.get('a/Ostrel Medium 3.1')).toBe('ostrel-medium-3.1');
    expect(tools.get('b/ostrel-medium')).toBe('ostrel-medium');
  });

  it('reads a date as the day of release only of the one snapshot there is', () => {
    const plain = fact('a', 'ostrel-4', { released: '2024-05-01' });
    const first = fact('a', 'ostrel-4-20240501', { released: '2024-05-01' });
    const second = fact('a', 'ostrel-4-20250501', { released: '2025-05-01' });
    expect(new Set(joinedWorld([list(plain, first)]).tools.values()).size).toBe(1);
    expect(new Set(joinedWorld([list(plain, first, second)]).tools.values()).size).toBe(3);
  });
});

it('a kind is a class of types, and every type has one', () => {
  expect(kindOf('finetune')).toBe(kindOf('model'));
  expect(new Set(toolTypes.map(kindOf)).size).toBeGreaterThan(5);
  for (const type of ['mcp-server', 'api', 'dataset', 'benchmark'] as const) {
    expect(kindOf(type)).not.toBe(kindOf('product'));
  }
});
