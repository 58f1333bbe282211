import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases, toolTypes } from '#contract/vocabulary.ts';
import { bestAt, type DoesIt } from '../../../server/scoring/best-at.ts';
import '../same-random.ts';

const plain: DoesIt = {
  id: 'plain',
  sortName: 'plain',
  type: 'model',
  position: 0,
  basis: 'known',
  judged: false,
  figures: [],
  matchesByKind: [],
  sources: 1,
  mentions: 0,
  family: null,
};
const tool = (id: string, more: Partial<DoesIt> = {}): DoesIt => ({ ...plain, id, sortName: id, ...more });
const stars = (value: number) => ({ figures: [{ name: 'stars', value }] });
const order = (...tools: DoesIt[]) => bestAt(tools).map(({ id }) => id);

const several = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,6}$/),
      type: fc.constantFrom(...toolTypes.slice(0, 3)),
      position: fc.nat(9),
      basis: fc.constantFrom(...bases),
      judged: fc.boolean(),
      figures: fc.oneof(
        fc.constant([]),
        fc.nat(50_000).map((value) => [{ name: 'stars', value: value + 1 }]),
      ),
      matchesByKind: fc.array(
        fc.record({ kinds: fc.constant(['trial' as const]), matches: fc.integer({ min: 1, max: 900 }) }),
        { maxLength: 1 },
      ),
      sources: fc.integer({ min: 1, max: 4 }),
      mentions: fc.oneof(fc.constant(0), fc.nat(90)),
      family: fc.option(fc.constantFrom('swift', 'slow')),
    }),
    { minLength: 1, maxLength: 12, selector: ({ id }) => id },
  )
  .map((all): DoesIt[] => all.map((one) => ({ ...one, sortName: one.id })));

describe('bestAt', () => {
  it('lets what a tool is mainly for count, and how well known it is decide', () => {
    const small = Array.from({ length: 8 }, (_, i) => tool(`small-${i}`, stars(100 + i)));
    const found = order(
      ...small,
      tool('second', { position: 1, ...stars(90_000) }),
      tool('main', stars(60_000)),
      tool('chat', { basis: 'rule', ...stars(200_000) }),
    );
    expect(found[0]).toBe('main');
    expect(found.indexOf('second')).toBeLessThan(found.indexOf('small-2'));
    expect(found.at(-1)).toBe('chat');
  });

  it('begins, of equals, with what is mainly for it, surely', () => {
    expect(
      order(
        tool('guess', { basis: 'name' }),
        tool('late', { position: 7 }),
        tool('early', { position: 2 }),
        tool('main'),
      ),
    ).toEqual(['main', 'early', 'late', 'guess']);
  });

  it('knows what others mention, and what is known by heart from what was only read of', () => {
    expect(order(tool('read', { basis: 'stated' }), tool('known'))[0]).toBe('known');
    expect(
      order(tool('a', { mentions: 2 }), tool('b', { mentions: 40 }), tool('c'), tool('d', { mentions: 9 })),
    ).toEqual(['b', 'd', 'a', 'c']);
  });

  it('lets one version stand for its family, and puts the others behind', () => {
    const version = (id: string, value: number) => tool(id, { family: 'swift', ...stars(value) });
    expect(
      order(
        version('swift-3', 900),
        version('swift-2', 800),
        version('swift-1', 700),
        tool('other', stars(500)),
      ),
    ).toEqual(['swift-3', 'other', 'swift-2', 'swift-1']);
  });

  it('knows how well known a tool is among its type: a library has stars, and what is sold is listed and compared', () => {
    const libraries = [10, 100, 1000, 14_000].map((value) =>
      tool(`lib-${value}`, { type: 'library', ...stars(value) }),
    );
    const listed = (matches: number) => [{ kinds: ['listing' as const], matches }];
    const sold = tool('sold', {
      type: 'product',
      sources: 3,
      matchesByKind: [...listed(9), { kinds: ['score'], matches: 400 }],
    });
    const unknown = tool('unheard', { type: 'product', sources: 2, matchesByKind: listed(1) });
    expect(order(...libraries, unknown, sold)[0]).toBe('sold');
    expect(order(...libraries, unknown, sold).indexOf('lib-14000')).toBeLessThan(3);
  });

  it('says why, each reason in words', () => {
    expect(bestAt([tool('a', { judged: true, ...stars(40_000) })])).toEqual([
      { id: 'a', why: 'mainly for this · results on it · 40,000 stars' },
    ]);
    expect(bestAt([tool('d', { mentions: 12, sources: 3 })])[0]?.why).toBe(
      'mainly for this · 12 others mention its name',
    );
    expect(bestAt([tool('b', { position: 1, sources: 3 })])[0]?.why).toBe(
      'one of the first things it is for · in 3 sources',
    );
    expect(bestAt([tool('c', { basis: 'rule' })])[0]?.why).toBe('one of many things it does');
  });

  it('has each once, in an order that does not depend on theirs', () => {
    fc.assert(
      fc.property(several, (all) => {
        const ids = order(...all);
        expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        expect(order(...all.toReversed())).toEqual(ids);
      }),
    );
  });

  it('puts none further behind for being better known, or for results', () => {
    fc.assert(
      fc.property(several, fc.nat(11), fc.integer({ min: 1, max: 90_000 }), (all, at, more) => {
        const one = all[at % all.length] ?? plain;
        const place = (changed: DoesIt) =>
          order(...all.map((each) => (each === one ? changed : each))).indexOf(one.id);
        const value = (one.figures[0]?.value ?? 0) + more;
        expect(place({ ...one, ...stars(value) })).toBeLessThanOrEqual(place(one));
        expect(place({ ...one, judged: true })).toBeLessThanOrEqual(place(one));
        expect(place({ ...one, sources: one.sources + 1 })).toBeLessThanOrEqual(place(one));
        expect(place({ ...one, mentions: one.mentions + more })).toBeLessThanOrEqual(place(one));
      }),
    );
  });
});
