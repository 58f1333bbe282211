import type { Offer } from '#contract/tool.ts';
import type { z } from 'zod';

type OfferRead = z.infer<typeof Offer>;

/** A capability of one tool with what each source says of it, the source that says most first. */
export interface DescribedCapability {
  readonly capability: OfferRead['capability'];
  readonly offers: readonly OfferRead[];
}

/** 0 says what is unique or claims something, 1 only describes it, 2 says no more than that it does. */
const step = ({ description, unique, claims }: OfferRead): number =>
  unique !== null || claims.length > 0 ? 0 : description !== null ? 1 : 2;

/**
 * One entry a capability, however many sources offer it. Sources that tell a tool from others come first, then those that
 * say how it does something, then those that only say that it does; within a source its own order stays.
 */
export function describedCapabilities(offers: readonly OfferRead[]): DescribedCapability[] {
  const most = new Map<string, number>();
  for (const offer of offers) most.set(offer.source, Math.min(step(offer), most.get(offer.source) ?? 2));
  const rank = ({ source }: OfferRead) => most.get(source) ?? 2;
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
