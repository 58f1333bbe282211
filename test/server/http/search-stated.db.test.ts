/** Conditions that a search states in plain words, on the seeds: what they are read as, what they leave out, and how they go. */
import { beforeAll, describe, expect, it } from 'vitest';
import { search, tool, tools } from '#contract/calls.ts';
import type { Database } from '../../../server/database/driver.ts';
import { countByFacets } from '../../../server/queries/search.ts';
import { facetConditions, filtersOf, silentOn } from '../../../server/search/facets.ts';
import { seededServer } from '../../support/server.ts';
import { ask } from './get.ts';

let url: string;
let db: Database;
beforeAll(async () => {
  ({ url, db } = await seededServer());
});

const found = (q: string, more: Record<string, string | number> = {}) =>
  ask(url, search, { q, limit: 100, ...more });
const ids = ({ hits }: Awaited<ReturnType<typeof found>>) => hits.map(({ id }) => id);

describe('numbers', () => {
  it('are filters that are said, and count who does not state them', async () => {
    const stated = await found('llm with a million tokens of context under $1');
    expect(stated.read).toEqual([
      { what: 'minContext', value: '1000000', from: 'a million tokens of context' },
      { what: 'maxPrice', value: '1', from: 'under $1' },
      { what: 'type', value: 'model,finetune', from: 'llm' },
    ]);
    expect(stated.total).toBeGreaterThan(5);
    for (const { id, lowestInputPerMillion } of stated.hits.slice(0, 10)) {
      const { contextTokens } = await ask(url, tool, { id });
      expect(contextTokens ?? 0, id).toBeGreaterThanOrEqual(1_000_000);
      expect(lowestInputPerMillion ?? Infinity, id).toBeLessThanOrEqual(1);
    }
    expect(stated.notes.join('\n')).toMatch(
      /“under \$1” was read as maxPrice:1; in quotes it is searched as text\./,
    );
    const silent = (what: string) =>
      expect.stringMatching(
        new RegExp(
          `^\\d+ models that fit the other filters do not state ${what}; they are not in the results`,
        ),
      );
    expect(stated.notes).toContainEqual(silent('a price by tokens'));
    expect((await found('llm with a million tokens of context')).notes).toContainEqual(
      silent('their context'),
    );
    expect(ids(stated)).toEqual(ids(await found('llm', { minContext: 1_000_000, maxPrice: 1 })));
  });

  it('beside a type and no other word list all that fit, the most compared first', async () => {
    const stated = await found('a model with a million tokens of context under $1');
    expect(stated.read.map(({ what, value }) => [what, value])).toEqual([
      ['minContext', '1000000'],
      ['maxPrice', '1'],
      ['type', 'model,finetune'],
    ]);
    const { total } = await ask(url, tools, {
      type: 'model,finetune',
      minContext: 1_000_000,
      maxPrice: 1,
      limit: 1,
    });
    expect(stated.total).toBe(total);
    const counts = stated.hits.map(({ timesMatched }) => timesMatched);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(1000);
  });

  it('in quotes are words, as if nothing had been read', async () => {
    const quoted = await found('llm for coding "128k context"');
    expect(quoted.read.map(({ what }) => what)).toEqual(['text']);
    expect(quoted.total).toBeGreaterThan((await found('llm for coding 128k context')).total);
  });

  it('count just those that say nothing', async () => {
    const type = { type: ['model' as const] };
    const count = async (conditions: string[]) =>
      (await countByFacets(db, { query: conditions.join(' '), depth: 20_000 }))[0]?.total ?? 0;
    const all = await count(facetConditions('tool', filtersOf(type)));
    const silent = await count([...facetConditions('tool', filtersOf(type)), ...silentOn('minContext')]);
    const stating = await ask(url, tools, { type: 'model', minContext: 0, limit: 1 });
    expect(silent).toBeGreaterThan(0);
    expect(silent + stating.total).toBe(all);
  });

  it('alone list all that fit', async () => {
    const listed = await found('under $0.1');
    const { total } = await ask(url, tools, { maxPrice: 0.1, limit: 1 });
    expect([listed.total, listed.hits[0]?.why.text]).toEqual([total, 'Fits the filters.']);
  });
});

describe('what is not wanted', () => {
  it('is not searched for; where a fact is known it is a filter', async () => {
    const keyless = await found('weather forecast api without an API key');
    expect(keyless.read[0]).toEqual({
      what: 'capability',
      value: 'no-key-needed',
      from: 'without an API key',
    });
    expect(ids(keyless)).toEqual(ids(await found('weather forecast api', { capability: 'no-key-needed' })));
    expect(keyless.notes.join('\n')).toMatch(
      /APIs that fit the other filters do not state whether they need a key/,
    );
    const own = await found('notes app, no cloud');
    expect(ids(own)).toEqual(ids(await found('notes app', { pricing: 'open-source' })));
  });

  it('is only left out where no fact is known, and said so', async () => {
    const { read, notes, hits } = await found('app builder without code');
    expect(read).toEqual([
      { what: 'without', value: 'code', from: 'without code' },
      { what: 'text', value: 'app builder', from: 'app builder without code' },
    ]);
    expect(notes).toContain('“without code” was left out of the search; in quotes it is searched as text.');
    expect(hits.map(({ id }) => id)).toEqual(ids(await found('app builder')));
    for (const { why } of hits) expect(why.words).not.toContain('code');
  });

  it('is no part of a name, nor all that is asked', async () => {
    const { items } = await ask(url, tools, { sort: 'name', limit: 200 });
    for (const { name, id } of items.filter((_, i) => i % 20 === 0)) {
      const { read, hits } = await found(name);
      expect(
        read.map(({ what }) => what),
        name,
      ).toEqual(['text']);
      expect(
        hits.map((hit) => hit.id),
        name,
      ).toContain(id);
    }
    expect((await found('without ads')).read.map(({ what }) => what)).toEqual(['text']);
  });

  it('leaves capabilities as they are found by the other words', async () => {
    const only = { kind: 'capability' };
    const { read, hits } = await found('translate documents, no cloud', only);
    expect(read).toEqual([
      { what: 'text', value: 'translate documents', from: 'translate documents, no cloud' },
    ]);
    expect(hits).toEqual((await found('translate documents', only)).hits);
  });
});
