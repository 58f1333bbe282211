import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../../../server/project-root.ts';
import { loadEmbedder, type Embedder } from '../../../../server/search/embedding/embedder.ts';
import { similarity, toBytes } from '../../../../server/search/embedding/vectors.ts';
import '../../same-random.ts';

/** Made with the model itself, by another program in another language. */
const Golden = z.object({
  items: z.array(
    z.object({ text: z.string(), ids: z.array(z.int()), norm: z.number(), vector: z.array(z.number()) }),
  ),
  cosine: z.object({ indices: z.array(z.int()), matrix: z.array(z.array(z.number())) }),
});
const golden = Golden.parse(
  JSON.parse(await readFile(join(import.meta.dirname, 'vectors-golden.json'), 'utf8')),
);
const modelFolder = join(projectRoot, 'server/search/model');

let model: Embedder;
let folder: string;
beforeAll(async () => {
  const loaded = await loadEmbedder();
  if (loaded === null) throw new Error('the model ships with the program');
  model = loaded;
  folder = await mkdtemp(join(tmpdir(), 'match-graph-model-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const norm = (vector: Float32Array) => Math.sqrt(similarity(vector, vector));

describe('the golden vectors', () => {
  it.each(golden.items)('$text', ({ text, ids, norm: length, vector }) => {
    expect(model.tokens(text)).toEqual(ids);
    const made = model.embed(text);
    expect(norm(made)).toBeCloseTo(length, 5);
    expect(made).toHaveLength(vector.length || model.dims);
    expect(Math.max(0, ...vector.map((value, k) => Math.abs(value - (made[k] ?? Number.NaN))))).toBeLessThan(
      1e-5,
    );
  });

  it('are as near each other as the golden matrix says', () => {
    const made = golden.cosine.indices.map((i) => model.embed(golden.items[i]?.text ?? ''));
    const off = golden.cosine.matrix.flatMap((row, i) =>
      row.map((value, j) => {
        const [a, b] = [made[i], made[j]];
        return a && b ? Math.abs(similarity(a, b) - value) : Number.NaN;
      }),
    );
    expect(off).toHaveLength(made.length ** 2);
    expect(Math.max(...off)).toBeLessThan(1e-5 * 2);
  });
});

describe('embed', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom('image', 'c++', '.net', 'Café', 'qwen3.5', '通义', 'a'.repeat(101), '\0'))
      .map((words) => words.join(' ')),
  );

  it('gives any text a vector of length one, or zeros when no row stands for it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const length = norm(model.embed(text));
        expect(length).toBeCloseTo(model.tokens(text).length === 0 ? 0 : 1, 5);
      }),
    );
  });

  it('gives nonsense and other scripts zeros', () => {
    for (const text of ['', '   ', '通义千问', '😀', '...', '—'.repeat(300)]) {
      expect(norm(model.embed(text)), text).toBe(0);
    }
  });

  it('puts what means the same nearer than what does not', () => {
    const [dog, pet, tax] = ['a photo of my dog', 'picture of a pet', 'quarterly tax report'].map((text) =>
      model.embed(text),
    );
    if (!dog || !pet || !tax) throw new Error('three texts give three vectors');
    expect(similarity(dog, pet)).toBeGreaterThan(similarity(dog, tax) + 0.2);
  });

  it('keeps its direction as bytes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const vector = model.embed(text);
        const bytes = toBytes(vector);
        expect(bytes.every((value) => Math.abs(value) <= 127)).toBe(true);
        const whole = Float32Array.from(bytes);
        if (norm(vector) > 0) expect(similarity(vector, whole) / norm(whole)).toBeGreaterThan(0.999);
        else expect(norm(whole)).toBe(0);
      }),
    );
  });
});

describe('loadEmbedder', () => {
  it('answers null where there is no model, whole or in part', async () => {
    expect(await loadEmbedder(join(folder, 'nowhere'))).toBeNull();
    const part = join(folder, 'part');
    await cp(modelFolder, part, { recursive: true });
    await rm(join(part, 'scales.f32'));
    expect(await loadEmbedder(part)).toBeNull();
  });

  it('refuses a damaged model, naming the file', async () => {
    const damaged = join(folder, 'damaged');
    await cp(modelFolder, damaged, { recursive: true });
    await truncate(join(damaged, 'vectors.i8'), 1000);
    await expect(loadEmbedder(damaged)).rejects.toThrow(/vectors\.i8 is not the file .* words only/s);
    await writeFile(join(damaged, 'model.json'), '{}');
    await expect(loadEmbedder(damaged)).rejects.toThrow(/model\.json is not the description of a model/);
  });
});
