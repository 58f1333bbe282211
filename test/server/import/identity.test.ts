import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordFact } from '#contract/interchange.ts';
import { Id } from '#contract/vocabulary.ts';
import { aliasesOf, disputedId, joinsFor, toolSlug, type Unjoined } from '../../../server/import/identity.ts';
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

describe('aliasesOf', () => {
  const record = (more: object) =>
    RecordFact.parse({ record: 'record', source: 's', key: 'k', name: 'K', type: 'model', ...more });

  it('put a model and a finetune in one class, and other types each in their own', () => {
    expect(aliasesOf(record({ type: 'finetune' }))).toEqual(aliasesOf(record({})));
    expect(aliasesOf(record({ type: 'product' }))).not.toEqual(aliasesOf(record({})));
  });

  it('are the folds of key, name and aliases, each once', () => {
    expect(aliasesOf(record({ key: 'acme/One', name: 'Acme: One', aliases: ['ONE', 'uno'] }))).toEqual([
      { id: 'model:one', rule: 'same-name' },
      { id: 'model:uno', rule: 'same-name' },
    ]);
  });

  it.each([
    ['openai/gpt-4o-2024-08-06', 'date-suffix', 'model:gpt-4o'],
    ['claude-3-5-sonnet-20241022', 'date-suffix', 'model:claude-3-5-sonnet'],
    ['mistral-large-2407', 'date-suffix', 'model:mistral-large'],
    ['Meta-Llama-3-8B', 'vendor-prefix', 'model:llama-3-8b'],
    ['gemini-2.5-pro-preview', 'version-suffix', 'model:gemini-2.5-pro'],
    ['claude-3.5-sonnet', 'dot-or-dash', 'model:claude-3-5-sonnet'],
  ])('know %s by %s as %s', (key, rule, id) => {
    expect(aliasesOf(record({ key, name: key }))).toContainEqual({ id, rule });
  });

  it.each(['gpt-4', 'o1-mini', 'qwen3.5', 'mistral-nemo', 'llama-2-7b', 'phi-3'])(
    'do not take a maker, a date or a version off %s',
    (key) => {
      const rules = new Set(aliasesOf(record({ key, name: key })).map(({ rule }) => rule));
      rules.delete('dot-or-dash');
      expect([...rules]).toEqual(['same-name']);
    },
  );

  it('are also the address, however it is written, unless it is a front page', () => {
    const addressOf = (url: string) =>
      aliasesOf(record({ url })).flatMap(({ id, rule }) => (rule === 'same-address' ? [id] : []));
    expect(addressOf('https://www.GitHub.com/Acme/One.git')).toEqual(['url:github.com/acme/one']);
    expect(addressOf('http://github.com/acme/one/?tab=readme#top')).toEqual(['url:github.com/acme/one']);
    expect(addressOf('https://acme.example/')).toEqual([]);
    expect(addressOf('not an address')).toEqual([]);
  });
});

const slugs = ['a', 'b', 'c', 'a-b'];
const record: fc.Arbitrary<Omit<Unjoined, 'id'>> = fc.record({
  key: fc.oneof(fc.constantFrom('A', 'a', 'á', 'B', 'b!', 'c', 'a b', '通'), anyText),
  candidates: fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'x', 'y'), { maxLength: 3 })
    .map((tools) => tools.map((tool) => ({ tool, rule: 'same-name' }))),
});
const records = fc
  .uniqueArray(record, { maxLength: 12, selector: ({ key }) => key })
  .map((list) => list.map((each) => ({ ...each, id: `s/${each.key}` })));
const taken = fc.uniqueArray(fc.constantFrom(...slugs), { maxLength: 4 }).map((list) => new Set(list));

describe('joinsFor', () => {
  it('gives every record one tool, never one to two records of a source', () => {
    fc.assert(
      fc.property(records, taken, (list, held) => {
        // Ids that records of other sources stand for are tools, so they are taken.
        const all = new Set([
          ...held,
          ...list.flatMap(({ candidates }) => candidates.map(({ tool }) => tool)),
        ]);
        const joins = joinsFor(list, all);
        expect(joins.map((join) => join.record)).toEqual(list.map(({ id }) => id));
        expect(new Set(joins.map(({ tool }) => tool)).size).toBe(list.length);
      }),
    );
  });

  it('joins what has exactly one candidate; all else is new, with an id nobody holds', () => {
    fc.assert(
      fc.property(records, taken, (list, held) => {
        const all = new Set([
          ...held,
          ...list.flatMap(({ candidates }) => candidates.map(({ tool }) => tool)),
        ]);
        for (const [i, { tool, by }] of joinsFor(list, all).entries()) {
          const candidates = list[i]?.candidates ?? [];
          if (by === 'rule') expect(candidates).toEqual([{ tool, rule: 'same-name' }]);
          else expect(all.has(tool)).toBe(false);
          expect(Id.safeParse(tool).success).toBe(true);
        }
      }),
    );
  });

  it('answers the same for the same records', () => {
    fc.assert(
      fc.property(records, taken, (list, held) => {
        expect(joinsFor(list, held)).toEqual(joinsFor(list, held));
      }),
    );
  });

  it('lets the first of two records of one name join, and makes the second a tool of its own', () => {
    const joins = joinsFor(
      [
        { id: 's/x', key: 'x', candidates: [{ tool: 't', rule: 'same-name' }] },
        { id: 's/X', key: 'X', candidates: [{ tool: 't', rule: 'same-name' }] },
      ],
      new Set(['t']),
    );
    expect(joins).toEqual([
      { record: 's/x', tool: 't', by: 'rule', rule: 'same-name' },
      { record: 's/X', tool: 'x', by: 'new', rule: null },
    ]);
  });

  it('lets the strongest rule decide, and joins nothing by a rule that is not certain', () => {
    const of = (...candidates: Unjoined['candidates']) =>
      joinsFor([{ id: 's/k', key: 'k', candidates }], new Set())[0];
    const named = { tool: 'a', rule: 'same-name' };
    const prefixed = { tool: 'b', rule: 'vendor-prefix' };
    expect(of(prefixed, named)).toMatchObject({ tool: 'a', rule: 'same-name' });
    expect(of(prefixed)).toMatchObject({ tool: 'b', rule: 'vendor-prefix' });
    expect(of(named, { tool: 'c', rule: 'same-name' }, prefixed)).toMatchObject({ tool: 'k', by: 'new' });
    expect(of({ tool: 'b', rule: 'date-suffix' })).toMatchObject({ tool: 'k', by: 'new' });
  });
});
