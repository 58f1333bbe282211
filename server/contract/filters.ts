/** What lists of tools are narrowed by: the same in a search, in a list, in the words of a query and on the command line. */
import { z } from 'zod';
import { decimal, wholeNumber } from './numbers.ts';
import { Id, Pricing, pricings, ToolType, toolTypes } from './vocabulary.ts';

const yesOrNo = z.union(
  [
    z.boolean(),
    z.enum(['yes', 'true']).transform(() => true),
    z.enum(['no', 'false']).transform(() => false),
  ],
  { error: 'must be yes or no' },
);

export const toolFilters = {
  type: z
    .enum(toolTypes, { error: `must be one of ${toolTypes.join(', ')}` })
    .pipe(ToolType)
    .optional(),
  /** `free` means free, freemium and open-source. */
  pricing: z
    .enum(pricings, { error: `must be one of ${pricings.join(', ')}` })
    .pipe(Pricing)
    .optional(),
  source: Id.optional(),
  /** Id of a capability it has to offer. */
  capability: Id.optional(),
  /** US dollars for one million input tokens at the cheapest provider. */
  maxPrice: decimal(0, 1_000_000).optional(),
  /** Tokens. */
  minContext: wholeNumber(0, 1_000_000_000).optional(),
  releasedAfter: z.iso.date('must be a date such as 2025-01-31').optional(),
  openWeights: yesOrNo.optional(),
};
export const ToolFilters = z.strictObject(toolFilters);
export type ToolFilters = z.output<typeof ToolFilters>;
