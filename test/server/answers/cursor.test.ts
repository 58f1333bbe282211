import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { neighbours } from '#contract/calls.ts';
import { nextOffset, readCursor, skipOf, writeCursor } from '../../../server/answers/cursor.ts';
import { BadRequest } from '../../../server/http/problems.ts';
import '../same-random.ts';

const Place = z.object({ matched: z.tuple([z.int(), z.string()]).nullable() });

describe('cursors', () => {
  it('come back as they were written, in letters a URL takes as they are', () => {
    const place = fc.record({
      matched: fc.option(fc.tuple(fc.maxSafeInteger(), fc.string({ unit: 'grapheme' })), { nil: null }),
    });
    fc.assert(
      fc.property(place, (written) => {
        const text = writeCursor(written);
        expect(encodeURIComponent(text)).toBe(text);
        expect(readCursor(text, Place)).toEqual(written);
      }),
    );
  });

  it('are refused as a bad request when they are none of ours', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json({ maxDepth: 1 }).map(writeCursor)),
        (text) => {
          expect(() => skipOf(text)).toThrow(BadRequest);
        },
      ),
    );
    for (const place of [{ skip: -1 }, { skip: 1.5 }, { skip: '3' }, { skip: null }, [], null]) {
      expect(() => skipOf(writeCursor(place))).toThrow(BadRequest);
    }
  });

  it('walk a list of any length by pages of any size, each place once', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), (total, limit) => {
        const seen: number[] = [];
        let cursor: string | null | undefined;
        while (cursor !== null) {
          const skip = skipOf(cursor);
          const page = Array.from({ length: Math.max(0, Math.min(limit, total - skip)) }, (_, i) => skip + i);
          seen.push(...page);
          cursor = nextOffset(skip, page.length, total);
        }
        expect(seen).toEqual(Array.from({ length: total }, (_, i) => i));
      }),
    );
  });

  it('of the longest ids fit into what the call takes', () => {
    const longest = [Number.MAX_SAFE_INTEGER, `capability:${'x'.repeat(200)}`];
    const cursor = writeCursor({ matched: longest, offers: longest });
    expect(neighbours.input.safeParse({ id: 'x', cursor }).error).toBeUndefined();
  });
});
