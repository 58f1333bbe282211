/** Functions' pages begin with what somebody of the trade expects, on the seeds (`npm run bench -- best-at` has the figures by half). */
import { beforeAll, expect, it } from 'vitest';
import {
  pageOrder,
  placesOf,
  readExpected,
  shareWithin,
  type Placed,
} from '../../../bench/best-at/expected.ts';
import { mean } from '../../../bench/needs/graded.ts';
import type { Database } from '../../../server/database/driver.ts';
import { seededDatabase } from '../../support/databases.ts';

let db: Database;
let found: Map<string, readonly Placed[]>;
beforeAll(async () => {
  db = await seededDatabase();
  found = new Map();
  for (const [id, expected] of Object.entries(await readExpected()))
    found.set(id, placesOf(expected, await pageOrder(db, id)));
});

it('puts most of what is expected among the first ten, and one of it first on most pages', () => {
  const share = (depth: number) =>
    mean([...found.values()].flatMap((places) => shareWithin(depth, places) ?? []));
  expect(share(10)).toBeGreaterThan(0.7);
  expect(share(1)).toBeGreaterThan(0.55);
});

it('begins with what people mean, not with what does little else', () => {
  const placeOf = (id: string, asked: string) => found.get(id)?.find(({ name }) => name === asked)?.place;
  expect(placeOf('llm-app-framework', 'LangChain')).toBeLessThan(3);
  expect(placeOf('llm-app-framework', 'LlamaIndex')).toBeLessThan(10);
  expect(placeOf('crm', 'Salesforce')).toBe(0);
  expect(placeOf('music-generation', 'Suno')).toBeLessThan(10);
});
