/** What is kept of a text's meaning, with what people ask for it. */
import { describe, expect, it } from 'vitest';
import { meaningOfText } from '../../../server/ledger/meaning.ts';
import { ourEmbedder } from '../../../server/search/embedding/our-embedder.ts';
import { similarity, unit } from '../../../server/search/embedding/vectors.ts';

const embedder = await ourEmbedder();
if (embedder === null) throw new Error('The embedding model is not there; see server/search/model.');

const text = 'Speech to text. Writes down what is said.';
const needs = ['transcribe a meeting', 'subtitles for a video'];
const vectorOf = (own: string, asked: readonly string[] = []) =>
  unit(meaningOfText(embedder, own, null, asked)?.vector ?? new Int8Array());

describe('the meaning of what people ask for in words of their own', () => {
  it('lies between its text and the needs, nearer to each need than the text alone', () => {
    const [alone, both] = [vectorOf(text), vectorOf(text, needs)];
    for (const need of needs) {
      const asked = embedder.embed(need);
      expect(similarity(both, asked)).toBeGreaterThan(similarity(alone, asked));
    }
    expect(similarity(both, alone)).toBeGreaterThan(0.5);
  });

  it('counts needs as much as the text, whatever their number and order', () => {
    const twice = vectorOf(text, [...needs, ...needs]);
    expect(similarity(twice, vectorOf(text, needs))).toBeCloseTo(1, 3);
    expect(similarity(vectorOf(text, needs.toReversed()), vectorOf(text, needs))).toBeCloseTo(1, 3);
  });

  it('is not made again of the same texts, and is when a need is another', () => {
    const stored = meaningOfText(embedder, text, null, needs)?.meaningOf ?? '';
    expect(meaningOfText(embedder, text, stored, needs)).toBeNull();
    expect(meaningOfText(embedder, text, stored, [...needs, 'captions'])).not.toBeNull();
    expect(meaningOfText(embedder, text, stored)).not.toBeNull();
  });
});
