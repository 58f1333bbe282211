/**
 * How many texts a second one core embeds, beside hashing and parsing the same texts in the same run:
 * `npm run bench -- embedding`. The texts are the names and lines of the records and capabilities that ship.
 */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readSource } from '../../server/import/read-source.ts';
import { projectRoot } from '../../server/project-root.ts';
import { loadEmbedder } from '../../server/search/embedding/embedder.ts';
import { toBytes } from '../../server/search/embedding/vectors.ts';

const goal = 30_000;
const rounds = 5;

const began = performance.now();
const embedder = await loadEmbedder();
if (embedder === null) throw new Error('The model is not there: server/search/model.');
const loading = performance.now() - began;

const texts = await shippedTexts();
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length;
const json = texts.map((text) => JSON.stringify({ text }));

const embedded = best((i) => embedder.embed(texts[i] ?? '')[0] ?? 0);
const kept = best((i) => toBytes(embedder.embed(texts[i] ?? ''))[0] ?? 0);
const hashed = best(
  (i) =>
    createHash('sha256')
      .update(texts[i] ?? '')
      .digest()[0] ?? 0,
);
const parsed = best((i) => String(JSON.parse(json[i] ?? '')).length);

const each = (perSecond: number) => `${Math.round(perSecond).toLocaleString('en')} a second`;
process.stdout.write(
  [
    `texts                ${texts.length.toLocaleString('en')}, ${words.toFixed(1)} words each`,
    `model read, checked  ${loading.toFixed(0)} ms`,
    `embedded             ${each(embedded)} (goal: at least ${goal.toLocaleString('en')})`,
    `embedded, as bytes   ${each(kept)}`,
    `sha256               ${each(hashed)}, ${(hashed / embedded).toFixed(1)} times as many`,
    `JSON.parse           ${each(parsed)}, ${(parsed / embedded).toFixed(1)} times as many`,
    '',
  ].join('\n'),
);

/** Texts a second in the best of the rounds; the sum keeps the work from being left out. */
function best(work: (i: number) => number): number {
  let most = 0;
  let sum = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (let i = 0; i < texts.length; i++) sum += work(i);
    most = Math.max(most, texts.length / ((performance.now() - start) / 1000));
  }
  if (Number.isNaN(sum)) throw new Error('the work gave no numbers');
  return most;
}

async function shippedTexts(): Promise<string[]> {
  const seeds = join(projectRoot, 'seeds');
  const found: string[] = [];
  for (const entry of await readdir(seeds, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const { facts } = await readSource(join(seeds, entry.name));
    for await (const fact of facts()) {
      if (fact.record === 'record' || fact.record === 'capability') {
        found.push([fact.name, fact.description].filter(Boolean).join(' '));
      }
    }
  }
  return found;
}
