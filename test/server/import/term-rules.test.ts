import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../server/import/term-rules.ts';

/** By the rules that are certain: the last one is not. */
const reduced = (name: string) => formsOf(name).at(-2);

describe('a name by every rule', () => {
  it.each([
    ['Code Generation', 'code_generation'],
    ['text–to–speech', 'Text to speech'],
    ['text summarisation', 'Text Summarization'],
    ['colour correction', 'color correction'],
    ['embeddings', 'embedding'],
    ['analysing logs files', 'analyzing logs files'],
    ['data labelling', 'data labeling'],
    ['product catalogues', 'product catalogs'],
  ])('%s is %s', (one, other) => {
    expect(reduced(one)).toBe(reduced(other));
  });

  it.each([
    ['business analysis', 'business analysi'],
    ['HTTPS', 'HTTP'],
    ['AWS', 'AW'],
    ['Windows', 'window'],
    ['physics', 'physic'],
    ['speech to text', 'text to speech'],
    ['image input', 'image output'],
    ['C++', 'C'],
    ['queries', 'query'],
    ['get user', 'get users'],
    ['prise', 'prize'],
  ])('%s is not %s', (one, other) => {
    expect(reduced(one)).not.toBe(reduced(other));
  });

  it('is the same once reduced, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = formsOf(text).at(-1) ?? '';
        expect(formsOf(once).at(-1)).toBe(once);
      }),
    );
  });
});
