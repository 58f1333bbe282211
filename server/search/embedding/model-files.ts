/** Reads the model's folder: what `model.json` says, and the three files it describes, held to their checksums. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { TokenizerRules } from './tokenizer.ts';

export const dims = 256;

const FileSum = z.object({ bytes: z.int(), sha256: z.string() });
const Description = z.object({
  format: z.literal('static-token-embedding/1'),
  name: z.string(),
  dims: z.literal(dims),
  vocab_size: z.int().min(1),
  files: z.object({ 'vectors.i8': FileSum, 'scales.f32': FileSum, 'vocab.txt': FileSum }),
  tokenizer: z.object({
    rewrites: z.array(z.tuple([z.string(), z.string()])),
    max_words: z.int(),
    max_word_chars: z.int(),
  }),
});

export interface ModelFiles {
  readonly name: string;
  /** A row each. */
  readonly vocabulary: readonly string[];
  /** Row after row, `dims` numbers each, to be multiplied by the row's scale. */
  readonly vectors: Int8Array;
  readonly scales: Float32Array;
  readonly rules: TokenizerRules;
}

/** The model's folder is there but damaged; the message says which file and what to do. */
export class ModelError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ModelError';
  }
}

/**
 * @returns null where one of the files is absent
 * @throws ModelError when a file is not the one that `model.json` describes
 */
export async function readModelFiles(folder: string): Promise<ModelFiles | null> {
  const read = (name: string) => readFile(join(folder, name)).catch(absent);
  const [json, ...bodies] = await Promise.all(['model.json', ...fileNames].map(read));
  const [vectors, scales, vocabulary] = bodies;
  if (!json || !vectors || !scales || !vocabulary) return null;
  const about = describe(folder, json);
  fileNames.forEach((name, i) => check(folder, name, bodies[i], about.files[name]));
  const rows = vocabulary.toString('utf8').split('\n').slice(0, about.vocab_size);
  return {
    name: about.name,
    vocabulary: rows,
    vectors: new Int8Array(vectors.buffer, vectors.byteOffset, vectors.length),
    scales: Float32Array.from(rows, (_, row) => scales.readFloatLE(row * 4)),
    rules: {
      rewrites: about.tokenizer.rewrites,
      maxWords: about.tokenizer.max_words,
      maxWordChars: about.tokenizer.max_word_chars,
    },
  };
}

const fileNames = ['vectors.i8', 'scales.f32', 'vocab.txt'] as const;
const again = 'Take the folder from the repository again, or remove it: search then goes by words only.';

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

function describe(folder: string, json: Buffer): z.output<typeof Description> {
  try {
    return Description.parse(JSON.parse(json.toString('utf8')));
  } catch (error) {
    throw new ModelError(`${join(folder, 'model.json')} is not the description of a model. ${again}`, {
      cause: error,
    });
  }
}

function check(
  folder: string,
  name: string,
  body: Buffer | null | undefined,
  sum: z.output<typeof FileSum>,
): void {
  const fits = body?.length === sum.bytes && createHash('sha256').update(body).digest('hex') === sum.sha256;
  if (!fits)
    throw new ModelError(`${join(folder, name)} is not the file that model.json describes. ${again}`);
}
