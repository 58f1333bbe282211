import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../../seeds/source-schema.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const folders = readdirSync(seeds, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('the schema of source.yaml', () => {
  it('is the one that lies in seeds (else: npx tsx seeds/schema.ts)', () => {
    expect(readFileSync(join(seeds, 'source.schema.json'), 'utf8')).toBe(sourceSchema());
  });

  it('knows every format and every field of a mapping', () => {
    const text = sourceSchema();
    for (const word of [
      'comparison-page',
      'markdown',
      'facts',
      'addUp',
      'lookup',
      'contextTokens',
      'firstCapability',
    ])
      expect(text).toContain(`"${word}"`);
  });

  it.each(folders.map(({ name }) => name))('%s says where its editor finds it', (name) => {
    const [first] = readFileSync(join(seeds, name, 'source.yaml'), 'utf8').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=../source.schema.json');
  });
});
