import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { search, tools } from '#contract/calls.ts';
import type { Database } from '../../../server/database/driver.ts';
import { findByWords } from '../../../server/queries/search.ts';
import { toLucene } from '../../../server/search/lucene.ts';
import { seededServer } from '../../support/server.ts';
import { ask, pages } from './get.ts';
import '../same-random.ts';

let url: string;
let db: Database;
beforeAll(async () => {
  ({ url, db } = await seededServer());
});
const names = async (q: string, more: Record<string, string | number> = {}) =>
  (await ask(url, search, { q, ...more })).hits.map(({ name }) => name);

describe('search', () => {
  it('finds the reference tool by its family', async () => {
    expect(await names('qwen')).toContain('Qwen: Qwen3.5-27B');
    expect((await names('qwen3.5'))[0]).toBe('Qwen: Qwen3.5-27B');
  });

  it('puts a tool first that is asked for by its whole name', async () => {
    const { items } = await ask(url, tools, { limit: 200, sort: 'name' });
    for (const { name, id } of items.filter((_, i) => i % 9 === 0)) {
      const { hits } = await ask(url, search, { q: name, limit: 200 });
      const exact = hits.findIndex((hit) => hit.id === id);
      const best = hits[0];
      expect(exact, name).toBeGreaterThanOrEqual(0);
      expect(hits[exact]?.score, `${name} beside ${best?.name}`).toBeGreaterThan((best?.score ?? 0) - 4);
      expect(
        best?.why.fields.some((field) => field === 'name' || field === 'alias'),
        name,
      ).toBe(true);
    }
  });

  it('forgives a letter', async () => {
    const { hits } = await ask(url, search, { q: 'dreamboth' });
    expect(hits[0]).toMatchObject({ id: 'dreambooth-stable-diffusion', why: { words: ['dreamboth'] } });
    expect((await names('cluade'))[0]).toMatch(/claude/i);
  });

  it('finds capabilities by what they do, and alone when asked to', async () => {
    const { hits } = await ask(url, search, { q: 'tool calling' });
    expect(hits.slice(0, 3).map(({ kind, id }) => `${kind}:${id}`)).toContain('capability:tool-calling');
    const only = await ask(url, search, { q: 'image', kind: 'capability' });
    expect(only.hits.length).toBeGreaterThan(0);
    expect(new Set(only.hits.map(({ kind }) => kind))).toEqual(new Set(['capability']));
  });

  it('takes type: and source: in the words, as it takes them as parameters', async () => {
    const spoken = await ask(url, search, { q: 'llama type:model source:wildbench' });
    const asked = await ask(url, search, { q: 'llama', type: 'model', source: 'wildbench' });
    expect(spoken.hits).toEqual(asked.hits);
    expect(spoken.total).toBeGreaterThan(3);
    expect(new Set(spoken.hits.map(({ type }) => type))).toEqual(new Set(['model']));
    expect((await ask(url, search, { q: 'llama source:oss-alternatives' })).total).toBeLessThan(spoken.total);
  });

  it('walks all its pages, each hit once, in the order of one page', async () => {
    const { hits, total } = await ask(url, search, { q: 'model chat', limit: 200 });
    const walked = [];
    for await (const page of pages((cursor) => ask(url, search, { q: 'model chat', limit: 7, ...cursor })))
      walked.push(...page.hits);
    expect(walked.slice(0, 200)).toEqual(hits);
    expect(walked).toHaveLength(total);
  });

  it('answers nothing found as an empty list', async () => {
    expect(await ask(url, search, { q: 'zzqqxxyy' })).toMatchObject({ total: 0, hits: [], next: null });
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
    fc.string({
      unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ .', 'OR', 'AND', 'NOT', ' TO ', 'name', 'a'),
      maxLength: 80,
    }),
    fc.constantFrom(
      '"',
      '\\',
      'name:*',
      '*:*',
      'a~9',
      '(((',
      '/x/',
      'OR',
      'x'.repeat(300),
      '通义千问',
      '\u0000',
      '😀',
    ),
  );

  it('becomes null or a query that the index takes', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const query = toLucene(text);
        if (query === null) return;
        const found = await findByWords(db, { query, kind: null, type: null, source: null, depth: 5 });
        expect(found.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 150 },
    );
  });
});
