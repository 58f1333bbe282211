/** Any two tools a verdict can be asked about. */
import fc from 'fast-check';
import { pricings } from '#contract/vocabulary.ts';
import type { VerdictTool } from '../../../server/scoring/verdict.ts';

const names = fc.constantFrom(
  'GPT-4',
  'GPT-4V',
  'Qwen: Qwen3.5-27B',
  'A vs B',
  '@scope/sdk',
  'Node.js (v20)',
  '![Star History Chart',
  'llama-3.2 while 7B',
  'C++ and more.',
);
const maybe = (value: fc.Arbitrary<number>) => fc.option(value, { nil: null, freq: 4 });
/** Few enough values that ties happen. */
const share = maybe(fc.constantFrom(0, 0.004, 0.25, 0.5, 0.504, 1));
const rank = maybe(
  fc.oneof(fc.constantFrom(0, 22, 44.6, 45.2, 45.4, 100), fc.double({ min: 0, max: 100, noNaN: true })),
);

const tool = (id: string): fc.Arbitrary<VerdictTool> =>
  fc.record({
    id: fc.constant(id),
    name: names,
    rank,
    parts: fc.record({ adoption: share, quality: share, ecosystem: share, matchGraph: share }),
    pricing: fc.constantFrom(...pricings),
  });

export const twoTools: fc.Arbitrary<readonly [VerdictTool, VerdictTool]> = fc
  .tuple(tool('one'), tool('two'))
  .filter(([one, two]) => one.name !== two.name);

/** What the reference comparison page prints. */
export const referencePair: readonly [VerdictTool, VerdictTool] = [
  {
    id: 'qwen-qwen3.5-27b',
    name: 'Qwen: Qwen3.5-27B',
    rank: 22,
    parts: { adoption: 0, quality: 0, ecosystem: 0, matchGraph: 0 },
    pricing: 'paid',
  },
  {
    id: 'dreambooth-stable-diffusion',
    name: 'Dreambooth-Stable-Diffusion',
    rank: 45,
    parts: { adoption: 1, quality: 0, ecosystem: 1, matchGraph: 0 },
    pricing: 'free',
  },
];
