import fc from 'fast-check';
import { matchKinds } from '#contract/vocabulary.ts';
import type { Lens } from '../../client/addresses/explore/lens.ts';

/** Names that a source may give its judge or a task, with the signs that an address parts by. */
const words = fc.stringMatching(/^[A-Za-zé~&=%+#?.]([A-Za-zé ~&=%+#?.,()]{0,20}[A-Za-z0-9%~])?$/);

export const anyLens: fc.Arbitrary<Lens> = fc.oneof(
  fc.constant('most-compared' as const),
  fc.record({
    source: fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/),
    kind: fc.option(fc.constantFrom(...matchKinds)),
    judge: fc.option(words),
    context: fc.option(words),
  }),
);
