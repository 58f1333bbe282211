import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const models = 60;
const winners = ['model_a', 'model_b', 'tie'];

const sourceYaml = (id: string) => `id: ${id}
title: Made for a measurement
licence: CC0-1.0
snapshot: 2024-05-06
files:
  - path: battles.csv
    emit:
      - record: { key: model_a, name: model_a, type: =model }
      - record: { key: model_b, name: model_b, type: =model }
      - match: { kind: =battle, rowId: id, first: model_a, second: model_b, winner: winner }
`;

/** Row number `n` of a made-up arena: two of 60 models, never one against itself. */
export function battle(n: number): { id: string; a: string; b: string; winner: string } {
  const a = n % models;
  const b = (a + 1 + (Math.floor(n / models) % (models - 1))) % models;
  return { id: `row-${n}`, a: `lab/model-${a}`, b: `lab/model-${b}`, winner: winners[n % 3] ?? 'tie' };
}

/** The same row as an entry of a source, as facts are written in interchange form. */
export function battleFact(source: string, n: number) {
  const { id, a, b, winner } = battle(n);
  return {
    record: 'match',
    source,
    kind: 'battle',
    rowId: id,
    first: { key: a },
    second: { key: b },
    count: 1,
    wins: winner === 'model_a' ? 1 : 0,
    losses: winner === 'model_b' ? 1 : 0,
    ties: winner === 'tie' ? 1 : 0,
  } as const;
}

/** Writes a source of this id and so many battles into a folder, a row each. */
export async function writeBattles(folder: string, id: string, rows: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'source.yaml'), sourceYaml(id));
  await pipeline(csv(rows), createWriteStream(join(folder, 'battles.csv')));
}

function* csv(rows: number): Generator<string> {
  let text = 'id,model_a,model_b,winner\n';
  for (let n = 0; n < rows; n += 1) {
    const { id, a, b, winner } = battle(n);
    text += `${id},${a},${b},${winner}\n`;
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  yield text;
}
