/** A text's meaning as a direction in 256 dimensions, by the small model that ships as data. */
import { join } from 'node:path';
import { projectRoot } from '../../project-root.ts';
import { dims, readModelFiles, type ModelFiles } from './model-files.ts';
import { createTokenizer } from './tokenizer.ts';

export interface Embedder {
  readonly name: string;
  readonly dims: typeof dims;
  /** Of length one; all zeros when the vocabulary knows nothing of the text, as for one without Latin letters. */
  embed(text: string): Float32Array;
  /** Rows of the vocabulary that the text stands for. */
  tokens(text: string): number[];
}

const shipped = join(projectRoot, 'server/search/model');

/**
 * @returns null where the model's files are absent
 * @throws ModelError when they are damaged
 */
export async function loadEmbedder(folder = shipped): Promise<Embedder | null> {
  const model = await readModelFiles(folder);
  return model && createEmbedder(model);
}

function createEmbedder({ name, vocabulary, vectors, scales, rules }: ModelFiles): Embedder {
  const tokens = createTokenizer(vocabulary, rules);
  const sum = new Float64Array(dims);
  return {
    name,
    dims,
    tokens,
    embed(text) {
      sum.fill(0);
      for (const row of tokens(text)) {
        const scale = scales[row] ?? 0;
        const from = row * dims;
        for (let k = 0; k < dims; k++) sum[k] = (sum[k] ?? 0) + scale * (vectors[from + k] ?? 0);
      }
      let square = 0;
      for (const value of sum) square += value * value;
      const vector = new Float32Array(dims);
      if (square === 0) return vector;
      const length = Math.sqrt(square);
      for (let k = 0; k < dims; k++) vector[k] = (sum[k] ?? 0) / length;
      return vector;
    },
  };
}
