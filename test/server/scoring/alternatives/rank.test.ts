import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { method, partNames } from '../../../../server/scoring/alternatives/method.ts';
import {
  kinship,
  mayReplace,
  rankAlternatives,
  type Candidate,
  type Ranked,
  type Weights,
} from '../../../../server/scoring/alternatives/rank.ts';
import { scoreOf } from '../../../../server/scoring/alternatives/score.ts';
import '../../same-random.ts';

const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  type: 'product',
  pricings: ['unknown'],
  vendor: null,
  aliases: [],
  family: null,
  ghost: false,
  timesMatched: 0,
  capabilities: more.functions ?? new Set(),
  functions: new Set(),
  meaning: null,
  matches: 0,
  weighed: 0,
  lists: 0,
  thirds: [],
  object: 1,
  known: 1,
  stale: false,
  ...more,
});
const does = (...ids: string[]): Partial<Candidate> => ({ functions: new Set(ids) });
const product = { type: 'product', listed: false } as const;
const flows = { ...product, functions: [{ id: 'flows' }, { id: 'mail' }] };
const alike: Weights = { weightOf: () => 1, isBroad: (id) => id === 'broad' };
const ids = (ranked: readonly { readonly candidate: Candidate }[]) => ranked.map((one) => one.candidate.id);

const part = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
const parts = fc.record({ capabilities: part, meaning: part, matches: part, listed: part });
const known = fc.subarray([...partNames]).map((names) => new Set(names));

describe('the score', () => {
  it('has weights that make a whole', () => {
    expect(Object.values(method.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('is 0-1, lies between the parts that count, and never falls when one of them rises', () => {
    fc.assert(
      fc.property(
        parts,
        known,
        fc.constantFrom(...partNames),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (before, counted, name, more) => {
          const score = scoreOf(before, counted);
          const values = [...counted].map((one) => before[one] ?? 0);
          expect(score).toBeGreaterThanOrEqual(Math.min(...values, 1) - 1e-12 - (counted.size === 0 ? 1 : 0));
          expect(score).toBeLessThanOrEqual(Math.max(...values, 0) + 1e-12);
          const risen = { ...before, [name]: Math.max(before[name] ?? 0, more) };
          expect(scoreOf(risen, counted)).toBeGreaterThanOrEqual(score - 1e-12);
        },
      ),
    );
  });
});

describe('alternatives in order', () => {
  it('put who shares more first, of equals the one compared with it more, then compared more at all, then by name', () => {
    const all = [
      candidate('none'),
      candidate('b', does('flows')),
      candidate('a', { ...does('flows'), name: 'z' }),
      candidate('famous', { ...does('flows'), timesMatched: 9 }),
      candidate('both', does('flows', 'mail')),
    ];
    expect(ids(rankAlternatives(flows, all, alike))).toEqual(['both', 'famous', 'b', 'a', 'none']);
  });

  it('put what is given up below the living where both are as good, and only there', () => {
    const all = [
      candidate('given-up', { ...does('flows', 'mail'), stale: true, timesMatched: 99 }),
      candidate('living', does('flows', 'mail')),
      candidate('less', does('flows')),
    ];
    expect(ids(rankAlternatives(flows, all, alike))).toEqual(['living', 'given-up', 'less']);
  });

  it('do not put a tool of which less is known before one that is as good in what both are known for', () => {
    const silent = candidate('silent', { meaning: 0.9 });
    const told = candidate('told', { meaning: 0.9, ...does('flows') });
    expect(ids(rankAlternatives(flows, [silent, told], alike))).toEqual(['told', 'silent']);
    expect(rankAlternatives(flows, [silent], alike)[0]?.parts.capabilities).toBeNull();
  });

  it('count lists and matches only where the tool has any', () => {
    const [first] = rankAlternatives(flows, [candidate('a', does('flows', 'mail'))], alike);
    expect(first).toMatchObject({
      score: 1,
      only: null,
      parts: { capabilities: 1, meaning: null, matches: null, listed: null },
    });
    const listed = rankAlternatives(
      { ...flows, listed: true },
      [candidate('beside', { lists: 1 }), candidate('shares', { thirds: ['x'] }), candidate('nothing')],
      alike,
    );
    expect(listed.map(({ parts }) => parts.listed)).toEqual([1, 0.5, 0]);
  });

  it('give at most 40 % for one broad heading, or for descriptions alone, unless somebody listed or compared the two', () => {
    const broad = { ...product, functions: [{ id: 'flows' }, { id: 'broad' }] };
    const heading = candidate('heading', { ...does('mail', 'broad'), meaning: 1 });
    const words = candidate('words', { meaning: 1 });
    const narrow = { ...product, functions: [{ id: 'flows' }] };
    const onlyOf = (asked: typeof broad, one: Candidate) => rankAlternatives(asked, [one], alike)[0];
    const both = onlyOf(broad, { ...heading, weighed: 3 });
    expect(both).toMatchObject({ only: null });
    const alone = onlyOf(broad, heading);
    expect(alone).toMatchObject({ only: 'broad-heading' });
    expect(alone?.score).toBeLessThanOrEqual(0.4);
    expect(onlyOf({ ...product, functions: [] }, words)).toMatchObject({
      score: 0.4,
      only: 'similar-descriptions',
    });
    expect(onlyOf(narrow, candidate('a', { ...does('flows'), meaning: 1 }))).toMatchObject({
      score: 1,
      only: null,
    });
  });
});

it('a function that one of the two is mainly for is no mere heading, however many tools have it', () => {
  const order = fc.shuffledSubarray(['broad', 'flows', 'mail'], { minLength: 1 });
  fc.assert(
    fc.property(order, order, (own, its) => {
      const asked = { ...product, functions: own.map((id) => ({ id })) };
      const [row] = rankAlternatives(asked, [candidate('a', { ...does(...its), meaning: 1 })], alike);
      const shared = own.filter((id) => its.includes(id));
      const isHeading = shared.join() === 'broad' && own[0] !== 'broad' && its[0] !== 'broad';
      expect(row?.only).toBe(
        shared.length === 0 ? 'similar-descriptions' : isHeading ? 'broad-heading' : null,
      );
    }),
  );
});

it('what is of another sort never gains by it, and nothing is lost where a list or a comparison names the two', () => {
  const types = fc.constantFrom<Candidate['type']>('product', 'library', 'api', 'model', 'mcp-server');
  fc.assert(
    fc.property(types, types, fc.nat(1), fc.nat(1), (type, its, lists, weighed) => {
      const keeps = kinship({ type }, { type: its, lists, weighed });
      expect(keeps).toBe(kinship({ type: its }, { type, lists, weighed }));
      expect(keeps).toBeLessThanOrEqual(1);
      expect(keeps === 1).toBe(type === its || lists + weighed > 0);
    }),
  );
});

const anyCandidate = fc.record({
  type: fc.constantFrom<Candidate['type']>('product', 'mcp-server', 'library'),
  name: fc.constantFrom('n', 'm', 'o'),
  functions: fc.subarray(['flows', 'mail', 'broad', 'more']).map((all) => new Set(all)),
  meaning: fc.option(fc.constantFrom(0.5, 0.75, 0.9, 1), { nil: null }),
  weighed: fc.nat(3),
  lists: fc.nat(1),
  timesMatched: fc.nat(3),
  stale: fc.boolean(),
});
const someCandidates = fc
  .array(anyCandidate, { maxLength: 12 })
  .map((all) => all.map((one, i) => candidate(`c${i}`, { ...one, matches: one.weighed + one.lists })));

it('whatever the candidates, their order does not change when they are turned round, and a broad heading stays under 40 %', () => {
  const asked = { ...product, functions: [{ id: 'flows' }, { id: 'broad' }], listed: true };
  fc.assert(
    fc.property(someCandidates, (all) => {
      const ranked = rankAlternatives(asked, all, alike);
      expect(ids(rankAlternatives(asked, all.toReversed(), alike))).toEqual(ids(ranked));
      for (const { score, only } of ranked) if (only !== null) expect(score).toBeLessThanOrEqual(0.4);
      for (const [i, one] of ranked.entries()) {
        const next = ranked[i + 1];
        if (next?.score === one.score && one.candidate.stale) expect(next.candidate.stale).toBe(true);
        if (next?.score === one.score && next.candidate.stale === one.candidate.stale)
          expect([next.candidate.type === 'product', one.candidate.type === 'product']).not.toEqual([
            true,
            false,
          ]);
      }
    }),
  );
});

it('an alternative of another type rests on more than its description', () => {
  const askedOf = fc.record({
    type: fc.constantFrom<Candidate['type']>('product', 'model'),
    functions: fc.subarray(['flows', 'mail', 'broad']).map((all) => all.map((id) => ({ id }))),
    listed: fc.boolean(),
  });
  fc.assert(
    fc.property(askedOf, someCandidates, (asked, all) => {
      const own = new Set(asked.functions.map(({ id }) => id));
      for (const row of rankAlternatives(asked, all, alike)) {
        const { type, functions, lists, thirds, weighed } = row.candidate;
        const evidence = [...functions].some((id) => own.has(id)) || lists + thirds.length + weighed > 0;
        expect(mayReplace(asked, row)).toBe(type === asked.type || evidence);
      }
    }),
  );
});

it('a limit never cuts among equals: what is not rounded decides, then counts, then the name, and an id only among namesakes', () => {
  const asked = { ...product, functions: [{ id: 'flows' }, { id: 'broad' }], listed: true };
  const exactly = ({ parts, known: counted, only, candidate: { stale, type, lists, weighed } }: Ranked) =>
    scoreOf(parts, counted) *
    (only === null ? 1 : method.atMostAlone) *
    kinship({ type: 'product' }, { type, lists, weighed }) *
    (stale ? method.givenUp : 1);
  fc.assert(
    fc.property(someCandidates, fc.nat(12), (all, limit) => {
      const ranked = rankAlternatives(asked, all, alike);
      const [last, next] = [ranked[limit - 1], ranked[limit]];
      if (!last || !next || last.score !== next.score) return;
      const [a, b] = [last.candidate, next.candidate];
      if (a.stale !== b.stale || (a.type === 'product') !== (b.type === 'product')) return;
      expect(exactly(last)).toBeGreaterThanOrEqual(exactly(next));
      if (exactly(last) !== exactly(next)) return;
      expect(a.weighed).toBeGreaterThanOrEqual(b.weighed);
      if (a.weighed !== b.weighed) return;
      expect(a.timesMatched).toBeGreaterThanOrEqual(b.timesMatched);
      if (a.timesMatched === b.timesMatched) expect(a.name <= b.name).toBe(true);
    }),
  );
});
