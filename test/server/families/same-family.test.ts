import { expect, it } from 'vitest';
import { sameFamily } from '../../../server/families/same-family.ts';

it('holds for versions of one family alone', () => {
  const of = (family: string | null) => ({ family });
  expect(sameFamily(of('claude-sonnet'), of('claude-sonnet'))).toBe(true);
  expect(sameFamily(of('claude-sonnet'), of('claude-opus'))).toBe(false);
  expect(sameFamily(of('claude-sonnet'), of(null))).toBe(false);
  expect(sameFamily(of(null), of(null))).toBe(false);
});
