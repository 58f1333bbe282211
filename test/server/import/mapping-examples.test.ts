import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  CapabilityEmit,
  MatchEmit,
  OfferEmit,
  PairsEmit,
  RecordEmit,
} from '../../../server/import/mapping/emit-schema.ts';
import { SourceFile } from '../../../server/import/source-file.ts';

const text = readFileSync(join(import.meta.dirname, '../../../seeds/README.md'), 'utf8');
const examples = [...text.matchAll(/```yaml\n(.*?)```/gs)].map((found) => found[1] ?? '');
const about = { id: 'made', title: 'Made', licence: 'MIT', snapshot: '2024-01-01' };
const file = { path: 'a.csv', emit: [{ capability: { id: 'a', name: 'a', kind: 'a' } }] };

/** An example as a whole source.yaml: as it stands, or a list of emits, or tables alone. */
function whole(example: unknown): unknown {
  if (Array.isArray(example)) return { ...about, files: [{ path: 'a.csv', emit: example }] };
  return { ...about, files: [file], ...(typeof example === 'object' ? example : {}) };
}

describe('the examples in seeds/README.md', () => {
  it.each(examples.map((example) => [example.split('\n')[0], example]))('%s', (_, example) => {
    expect(SourceFile.safeParse(whole(parse(example))).error?.issues).toBeUndefined();
  });

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(5);
  });
});

describe('the fields of facts in seeds/README.md', () => {
  const fields = {
    record: RecordEmit.shape.record,
    capability: CapabilityEmit.shape.capability,
    offer: OfferEmit.shape.offer,
    match: MatchEmit.shape.match,
    pairs: PairsEmit.shape.pairs,
  };
  it.each(Object.entries(fields))('%s: each is there, and editors explain it', (_, { shape }) => {
    const explained = Object.values(shape).every((field) => (field.description ?? '').length > 5);
    expect(explained).toBe(true);
    const missing = Object.keys(shape).filter((name) => !new RegExp(`\\b${name}\\b`).test(text));
    expect(missing).toEqual([]);
  });
});
