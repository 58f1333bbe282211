/** Every offer says whose it is, where that stands, of when, and what it rests on; on every answer that has offers. */
import { beforeAll, describe, expect, it } from 'vitest';
import { neighbours, type OfferEvidence } from '#contract/graph.ts';
import { toolCapabilities } from '#contract/tool.ts';
import { capabilityTools } from '#contract/capabilities.ts';
import { seededServer } from '../../support/server.ts';
import { ask } from './get.ts';

let url: string;
beforeAll(async () => {
  ({ url } = await seededServer());
});

const qwen = 'qwen-qwen3.5-27b';
/** A page tells a capability in three texts, once with an interruption between them. */
const longest = 6;

function expectEvidence({ basis, date, locator }: OfferEvidence) {
  expect(basis).toMatch(/^(stated|rule|known|name)$/);
  expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(locator?.file).toMatch(/\.(txt|md|csv|json|jsonl)(\.gz)?$/);
  expect(locator?.line).toBeGreaterThan(0);
  expect((locator?.lineEnd ?? locator?.line ?? 0) - (locator?.line ?? 0)).toBeLessThan(longest);
}

describe('an offer', () => {
  it.each([
    'capability:reasoning',
    'capability:image-understanding',
    'capability:animal-data',
    `tool:${qwen}`,
  ])('as an edge beside %s has its evidence', async (id) => {
    const { edges } = await ask(url, neighbours, { id, rel: 'OFFERS', limit: '100' });
    const offers = edges.filter(({ rel }) => rel === 'OFFERS');
    expect(offers.length).toBeGreaterThan(0);
    for (const { evidence } of offers) {
      if (evidence === undefined) throw new Error('an offer without evidence');
      expectEvidence(evidence);
    }
  });

  it('of a tool has it too, and a page’s three texts whole', async () => {
    const { items } = await ask(url, toolCapabilities, { id: qwen });
    for (const offer of items) expectEvidence(offer);
    const page = items.filter(({ source }) => source === 'reference-page');
    expect(page).toHaveLength(8);
    for (const { description, unique, vsAlternatives } of page)
      for (const text of [description, unique, vsAlternatives]) expect(text).toMatch(/^[A-Z].+\.$/);
  });

  it('on a capability’s page has it too, and says when our rule made it', async () => {
    const basesOf = async (id: string) => {
      const { items } = await ask(url, capabilityTools, { id, limit: '50' });
      for (const offer of items.flatMap(({ offers }) => offers)) expectEvidence(offer);
      return new Set(items.flatMap(({ offers }) => offers.map(({ basis }) => basis)));
    };
    expect(await basesOf('works-with-pytorch')).toEqual(new Set(['rule']));
    expect(await basesOf('animal-data')).not.toContain('rule');
  });

  it('of a source that knows the tool by several keys is told once where it says the same of them', async () => {
    const { items } = await ask(url, capabilityTools, { id: 'translation', limit: '50' });
    for (const { tool, offers } of items) {
      const told = offers.map(({ locator: _, line: __, ...words }) => JSON.stringify(words));
      expect(new Set(told).size, tool.id).toBe(told.length);
    }
  });
});
