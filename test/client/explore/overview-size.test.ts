// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as graphCalls from '#contract/graph.ts';
import { urlOf } from '../../../client/api/api.ts';
import { mapSizes } from '../../../client/explore/overview-size.ts';

test('the page asks early for the very maps that the screen then opens with', () => {
  const page = readFileSync('client/index.html', 'utf8');
  const early = [...page.matchAll(/href="(\/api\/[^"]+)"/g)].map(([, address]) => address);
  const asked = [mapSizes.wide, mapSizes.narrow].map((limit) => urlOf(graphCalls.overview, { limit }));
  expect(early).toEqual(asked);
});
