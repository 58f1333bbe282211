/** A text's meaning as a direction in 256 dimensions, by the small model that ships as data. */
import { join } from 'node:path';
import { projectRoot } from '../../project-root.ts';
import { dims, readModelFiles, type ModelFiles } from './model-files.ts';
import { createTokenizer } from './tokenizer.ts';
import { unit } from './vectors.ts';

export interface Embedder {
  readonly name: string;
  readonly dims: typeof dims;
  /** Of length one; all zeros when the vocabulary knows nothing of the text, as for one without Latin letters. */
  embed(text: string): Float32Array;
  /** The same before it is brought to length one: a few everyday words are short, what says something is long. */
  sum(text: string): Float32Array;
  /** Rows of the vocabulary that the text stands for. */
  tokens(text: string): number[];
  /** Whether a word of the text is in the vocabulary as it stands; a direction made of pieces alone is noise. */
  knows(text: string): boolean;
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
  const { rows: tokens, knows } = createTokenizer(vocabulary, rules);
  const total = new Float64Array(dims);
  const addUp = (text: string) => {
    total.fill(0);
    for (const row of tokens(text)) {
      const scale = scales[row] ?? 0;
      const from = row * dims;
      for (let k = 0; k < dims; k++) total[k] = (total[k] ?? 0) + scale * (vectors[from + k] ?? 0);
    }
    return total;
  };
  return {
    name,
    dims,
    tokens,
    knows,
    sum: (text) => Float32Array.from(addUp(text)),
    embed: (text) => unit(addUp(text)),
  };
}
