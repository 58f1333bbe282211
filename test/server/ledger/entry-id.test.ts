import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Id } from '#contract/vocabulary.ts';
import { MatchFact } from '#contract/interchange.ts';
import { entryId, recordId, sideKeys } from '../../../server/ledger/entry-id.ts';
import '../same-random.ts';

const key = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => text.trim() === text && text !== '');
const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}$/).filter((text) => Id.safeParse(text).success);
const side = fc.oneof(fc.record({ key }), fc.record({ capability: id }));
const words = fc.option(fc.string({ minLength: 1, maxLength: 8 }), { nil: undefined });
const identity = fc.record({
  source: id,
  kind: fc.constantFrom('battle', 'claim', 'listing'),
  first: side,
  second: fc.record({ key }),
  capability: fc.option(id, { nil: undefined }),
  context: words,
  rowId: words,
  quote: words,
});
const telling = fc.record({
  count: fc.nat(9),
  note: words,
  judge: words,
  counted: fc.boolean(),
  at: fc.constantFrom('2024-01-01', '2025-12-31'),
  locator: fc.record({ file: fc.string({ maxLength: 8 }), line: fc.integer({ min: 1, max: 99_999 }) }),
});
const fact = (own: object, told: object = { count: 1 }) =>
  MatchFact.parse(
    Object.fromEntries(
      Object.entries({ record: 'match', ...own, ...told }).filter(([, value]) => value !== undefined),
    ),
  );

describe('entryId', () => {
  it('is 24 hex digits', () => {
    fc.assert(
      fc.property(identity, (own) => {
        expect(entryId(fact(own))).toMatch(/^[0-9a-f]{24}$/);
      }),
    );
  });

  it('does not depend on counts, dates, notes or the row a fact stands in', () => {
    fc.assert(
      fc.property(identity, telling, telling, (own, one, other) => {
        expect(entryId(fact(own, one))).toBe(entryId(fact(own, other)));
      }),
    );
  });

  it('does not depend on the order a fact names its fields in', () => {
    fc.assert(
      fc.property(identity, (own) => {
        const turned = Object.fromEntries(Object.entries(own).reverse());
        expect(entryId(fact(turned))).toBe(entryId(fact(own)));
      }),
    );
  });

  it('differs when source, kind, a side, capability, context or the row id differ', () => {
    const distinguishing = ['source', 'kind', 'first', 'second', 'capability', 'context', 'rowId'] as const;
    fc.assert(
      fc.property(identity, identity, fc.constantFrom(...distinguishing), (own, other, field) => {
        fc.pre(JSON.stringify(own[field]) !== JSON.stringify(other[field]));
        fc.pre(field !== 'rowId' || (own.rowId !== undefined && other.rowId !== undefined));
        expect(entryId(fact({ ...own, [field]: other[field] }))).not.toBe(entryId(fact(own)));
      }),
    );
  });

  it('tells two quotes apart where the source has no row ids', () => {
    fc.assert(
      fc.property(
        identity,
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 2 }),
        (own, quotes) => {
          const ids = quotes.map((quote) => entryId(fact({ ...own, rowId: undefined, quote })));
          expect(new Set(ids).size).toBe(2);
        },
      ),
    );
  });

  it('tells A against B from B against A', () => {
    const one = { source: 's', kind: 'battle', first: { key: 'a' }, second: { key: 'b' } };
    expect(entryId(fact(one))).not.toBe(entryId(fact({ ...one, first: { key: 'b' }, second: { key: 'a' } })));
  });
});

describe('sideKeys', () => {
  it('are source/key for tools and capability:ID for a capability', () => {
    fc.assert(
      fc.property(identity, (own) => {
        const { first, second } = sideKeys(fact(own));
        expect(second).toBe(`${own.source}/${own.second.key}`);
        expect(first).toBe(
          'key' in own.first ? recordId(own.source, own.first.key) : `capability:${own.first.capability}`,
        );
      }),
    );
  });

  it('a key that looks like a capability stays a tool of its source', () => {
    const { first } = sideKeys(
      fact({ source: 's', kind: 'claim', first: { key: 'capability:x' }, second: { key: 'b' } }),
    );
    expect(first).toBe('s/capability:x');
  });
});
