/** What a tool offers, taken apart as it is shown. Pure. */
import type { Offer } from '#contract/tool.ts';

export interface OffersByKind {
  /** What it does, in its sources' words. */
  readonly told: readonly Offer[];
  /** What it does, by name alone: each once. */
  readonly named: readonly Offer[];
  /** How it is reached and built. */
  readonly properties: readonly Offer[];
  /** Single calls of a server. */
  readonly operations: readonly Offer[];
}

/** A capability that some source has words for is told by those alone. */
export function offersByKind(offers: readonly Offer[]): OffersByKind {
  const done = offers.filter(({ capability: { kind } }) => kind !== 'property' && kind !== 'operation');
  const told = done.filter(
    ({ description, unique, vsAlternatives }) => description ?? unique ?? vsAlternatives,
  );
  const toldOf = new Set(told.map(({ capability }) => capability.id));
  return {
    told,
    named: once(done.filter(({ capability }) => !toldOf.has(capability.id))),
    properties: once(offers.filter(({ capability }) => capability.kind === 'property')),
    operations: once(offers.filter(({ capability }) => capability.kind === 'operation')),
  };
}

const once = (offers: readonly Offer[]): Offer[] => [
  ...new Map(offers.map((offer) => [offer.capability.id, offer])).values(),
];
