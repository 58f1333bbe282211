import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { neighbours } from '#contract/graph.ts';
import { pageOf, readCursor, writeCursor, type Page } from '../../../server/answers/cursor.ts';
import { BadRequest } from '../../../server/problems/problems.ts';
import '../same-random.ts';

const question = { list: 'tools', input: { sort: 'name' } };
const skipOf = (cursor?: string) => pageOf('tools', { sort: 'name', cursor }).skip;

const Place = z.object({ matched: z.tuple([z.int(), z.string()]).nullable() });

describe('cursors', () => {
  it('come back as they were written, in letters a URL takes as they are', () => {
    const place = fc.record({
      matched: fc.option(fc.tuple(fc.maxSafeInteger(), fc.string({ unit: 'grapheme' })), { nil: null }),
    });
    fc.assert(
      fc.property(place, (written) => {
        const text = writeCursor(written, question);
        expect(encodeURIComponent(text)).toBe(text);
        expect(readCursor(text, Place, question)).toEqual(written);
      }),
    );
  });

  it('are refused as a bad request when they are none of ours', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.json({ maxDepth: 1 }).map((place) => writeCursor(place, question)),
        ),
        (text) => {
          expect(() => skipOf(text)).toThrow(BadRequest);
        },
      ),
    );
    for (const place of [{ skip: -1 }, { skip: 1.5 }, { skip: '3' }, { skip: null }, [], null]) {
      expect(() => skipOf(writeCursor(place, question))).toThrow(BadRequest);
    }
  });

  it('walk a list of any length by pages of any size, each place once', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), (total, limit) => {
        const seen: number[] = [];
        let cursor: string | null | undefined;
        while (cursor !== null) {
          const { skip, next }: Page = pageOf('tools', { sort: 'name', limit, cursor });
          const page = Array.from({ length: Math.max(0, Math.min(limit, total - skip)) }, (_, i) => skip + i);
          seen.push(...page);
          cursor = next(page.length, total);
        }
        expect(seen).toEqual(Array.from({ length: total }, (_, i) => i));
      }),
    );
  });

  it('of the longest ids fit into what the call takes', () => {
    const longest = [Number.MAX_SAFE_INTEGER, `capability:${'x'.repeat(200)}`];
    const cursor = writeCursor({ matched: longest, offers: longest }, question);
    expect(neighbours.input.safeParse({ id: 'x', cursor }).error).toBeUndefined();
  });

  it('belong to their question: the list, its filters and its order, and not how much is shown', () => {
    const inputs = fc.dictionary(
      fc.constantFrom('q', 'type', 'source', 'sort', 'must'),
      fc.oneof(fc.string(), fc.nat(), fc.array(fc.string()), fc.constant(undefined)),
    );
    const asked = fc.record({ list: fc.constantFrom('tools', 'search', 'rates'), input: inputs });
    const plain = ({ list, input }: { list: string; input: object }) =>
      JSON.stringify([
        list,
        Object.entries(input)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .filter(([, v]) => v !== undefined),
      ]);
    fc.assert(
      fc.property(asked, asked, fc.nat(), fc.nat(), (one, other, few, many) => {
        const cursor = pageOf(one.list, { ...one.input, limit: few }).next(1, 2) ?? '';
        const goOn = ({ list, input }: typeof one) => pageOf(list, { cursor, limit: many, ...input }).skip;
        expect(goOn(one)).toBe(1);
        expect(goOn({ ...one, input: Object.fromEntries(Object.entries(one.input).toReversed()) })).toBe(1);
        if (plain(one) !== plain(other))
          expect(() => goOn(other)).toThrow(/belongs to another question.*leave it out for the first page/);
      }),
    );
  });
});
