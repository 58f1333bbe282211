import { beforeAll, describe, expect, it } from 'vitest';
import { measured, type Pair, readSample } from '../../../bench/identity/sample.ts';
import { identityRules } from '../../../server/import/identity-rules.ts';

let sample: Pair[];
beforeAll(async () => {
  sample = await readSample();
});
const told = (pairs: readonly Pair[]) =>
  pairs.map(({ why, left, right }) => `${why}: ${left.name} | ${right.name}`).join('\n');

describe('the labelled sample', () => {
  it('holds 300 pairs and more, of all kinds, same and different', () => {
    expect(sample.length).toBeGreaterThanOrEqual(300);
    for (const label of ['same', 'different'] as const) {
      const types = sample.filter((pair) => pair.label === label).map(({ left }) => left.type);
      expect(types.length).toBeGreaterThanOrEqual(120);
      expect(new Set(types)).toEqual(
        new Set([...types, 'model', 'mcp-server', 'product', 'library', 'api', 'repository']),
      );
    }
  });

  it('holds no pair twice, whichever stands first', () => {
    const keys = sample.map(({ left, right }) =>
      [left, right]
        .map((fact) => JSON.stringify({ ...fact, source: '' }))
        .toSorted()
        .join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is joined with a precision of at least 0.995, and a recall of at least 0.9', () => {
    const { precision, recall, wronglyJoined, missed } = measured(sample);
    expect(precision, told(wronglyJoined)).toBeGreaterThanOrEqual(0.995);
    expect(recall, told(missed)).toBeGreaterThanOrEqual(0.9);
  });

  it('is joined by every certain rule that compares two records, and by none that is not certain', () => {
    const { byRule } = measured(sample);
    expect(new Set(byRule.keys())).toEqual(
      // What a record says of whom it speaks is no guess at names.
      new Set(identityRules.flatMap(({ id, certain }) => (certain && id !== 'speaks-of' ? id : []))),
    );
  });
});
