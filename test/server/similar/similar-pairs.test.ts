import { expect, it } from 'vitest';
import type { Embedder } from '../../../server/search/embedding/embedder.ts';
import { similarPairs } from '../../../server/similar/similar-pairs.ts';

/** Words that begin with the same letter are near, others are not. */
const embedder: Pick<Embedder, 'dims' | 'embed'> = {
  dims: 256,
  embed: (text) => {
    const row = new Float32Array(256);
    row[text.charCodeAt(0) - 97] = 1;
    return row;
  },
};
const textsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `c${String(i).padStart(3, '0')}`,
    text: String.fromCharCode(97 + (i % 26)),
  }));

it.each([0, 1, 27, 52, 260])('finds what is near among %i, in a thread of its own or not', async (count) => {
  const texts = textsOf(count);
  const pairs = await similarPairs(embedder, texts);
  const near = texts.flatMap((one) =>
    texts.filter(({ id, text }) => one.id < id && one.text === text).map(({ id }) => `${one.id} ${id}`),
  );
  for (const { low, high, score } of pairs) {
    expect(near).toContain(`${low} ${high}`);
    expect(score).toBe(1);
  }
  // Each has eight of its own choice, and is chosen by others.
  for (const { id, text } of texts) {
    const alike = texts.filter((other) => other.text === text).length - 1;
    const found = pairs.filter(({ low, high }) => low === id || high === id).length;
    expect(found).toBeGreaterThanOrEqual(Math.min(8, alike));
  }
});
