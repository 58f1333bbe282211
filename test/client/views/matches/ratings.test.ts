import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rating, RatingBoard } from '#contract/rating.ts';
import { boardsBySource, optionText } from '../../../../client/views/matches/boards/board-words.ts';
import { intervalScale } from '../../../../client/evidence/interval-scale.ts';
import {
  classesOf,
  classText,
  pointsText,
  rangeText,
  rankText,
} from '../../../../client/evidence/rating-words.ts';

const points = fc.double({ min: -2000, max: 2000, noNaN: true });
const interval = fc.tuple(points, points).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

test('every interval lies on the axis, in its order, and lines at round values stand between its ends', () => {
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1 }), (rows) => {
      const { at, ticks } = intervalScale(rows);
      for (const { low, high } of rows) {
        expect(at(low)).toBeGreaterThanOrEqual(0);
        expect(at(high)).toBeLessThanOrEqual(100);
        expect(at(low)).toBeLessThanOrEqual(at(high));
      }
      expect(ticks.length).toBeLessThanOrEqual(8);
      for (const tick of ticks) {
        expect(at(tick)).toBeGreaterThanOrEqual(0);
        expect(at(tick)).toBeLessThanOrEqual(100);
        expect(Number.isInteger(tick)).toBe(true);
      }
    }),
  );
  expect(intervalScale([]).ticks).toEqual([]);
});

const row = (name: string, own: number): Rating => ({
  tool: { id: name.toLowerCase(), name, type: 'model', vendor: null },
  rating: -12.4,
  low: -31.2,
  high: 6.4,
  rankLow: 1,
  rankHigh: 4,
  class: own,
  share: 0.5,
  matches: 10,
  wins: 5,
  losses: 5,
  ties: 0,
  opponents: 2,
  apart: false,
});

test('places are as wide as their intervals leave them', () => {
  expect(rankText({ rankLow: 1, rankHigh: 4 })).toBe('1–4');
  expect(rankText({ rankLow: 3, rankHigh: 3 })).toBe('3');
  expect(pointsText(-12.4)).toBe('−12');
  expect(pointsText(-0.3)).toBe('0');
  expect(rangeText(row('A', 1))).toBe('−31 to 6');
});

test('classes are bands of the order that lose nobody, and say what those in one have in common', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 8 })), (classes) => {
      const rows = classes.toSorted((a, b) => a - b).map((own, at) => row(`T${at}`, own));
      expect(classesOf(rows).flatMap((one) => one.rows)).toEqual(rows);
    }),
  );
  const noun = ['model', 'models'] as const;
  const two = [row('Alpha', 1), row('Beta', 1)];
  expect(classText({ class: 1, rows: two }, noun)).toBe('2 models, too close to Alpha to separate');
  expect(classText({ class: 2, rows: [row('Gamma', 2)] }, noun)).toBe('1 model');
  expect(classText({ class: 8, rows: two }, noun)).toBe('the remaining 2 models');
});

const board = (source: string, more: Partial<RatingBoard>): RatingBoard => ({
  source,
  sourceTitle: source.toUpperCase(),
  label: source.toUpperCase(),
  snapshot: null,
  stale: false,
  kind: 'battle',
  judge: null,
  judgeCompetes: [],
  context: null,
  part: 'context',
  matches: 1234,
  tools: 3,
  rated: 3,
  classes: 1,
  leader: null,
  ...more,
});

test('boards to choose stand by source, those with nobody rated apart, and none is lost', () => {
  const boards = [
    board('b', {}),
    board('a', { context: 'code' }),
    board('b', { context: 'maths', part: 'breakdown' }),
    board('c', { rated: 0 }),
  ];
  const { shown, rest } = boardsBySource(boards);
  expect(shown.map(({ source, boards: own }) => [source, own.length])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
  expect(rest.map(({ source }) => source)).toEqual(['c']);
  expect(boards.map(optionText)).toEqual([
    'B, overall: 1,234 comparisons, 3 rated',
    'A, code: 1,234 comparisons, 3 rated',
    'B, maths: 1,234 comparisons, 3 rated, included in overall',
    'C, overall: 1,234 comparisons, 3 tools, none rated',
  ]);
});
