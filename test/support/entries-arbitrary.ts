import fc from 'fast-check';
import { matchKinds } from '#contract/vocabulary.ts';
import type { EntriesOf } from '../../client/addresses/explore/entries-of.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/);
const ref = fc.tuple(fc.constantFrom('tool', 'capability'), id).map((parts) => parts.join(':'));

/** Every question to the ledger that an address can hold. */
export const anyEntries: fc.Arbitrary<EntriesOf> = fc.record({
  ref,
  against: fc.option(ref),
  source: fc.option(id),
  kind: fc.option(fc.constantFrom(...matchKinds)),
  about: fc.option(id),
});
