import type { Offer } from '#contract/tool.ts';
import type { z } from 'zod';

type OfferRead = z.infer<typeof Offer>;

/** A capability of one tool with what each source says of it, the source that says most first. */
export interface DescribedCapability {
  readonly capability: OfferRead['capability'];
  readonly offers: readonly OfferRead[];
}

const saysHow = ({ description, unique, claims }: OfferRead): boolean =>
  description !== null || unique !== null || claims.length > 0;

/**
 * One entry a capability, however many sources offer it. Sources that say how the tool does it come before
 * those that only say that it does; within a source its own order stays.
 */
export function describedCapabilities(offers: readonly OfferRead[]): DescribedCapability[] {
  const telling = new Set(offers.filter(saysHow).map(({ source }) => source));
  const rank = ({ source }: OfferRead) => (telling.has(source) ? 0 : 1);
  const byCapability = new Map<string, OfferRead[]>();
  for (const offer of offers.toSorted((a, b) => rank(a) - rank(b))) {
    const same = byCapability.get(offer.capability.id);
    if (same) same.push(offer);
    else byCapability.set(offer.capability.id, [offer]);
  }
  return [...byCapability.values()].flatMap((same) =>
    same[0] ? [{ capability: same[0].capability, offers: same }] : [],
  );
}
