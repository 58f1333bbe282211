import type { Offer } from '#contract/tool.ts';

/** Tells offers of one list apart: several records of a source may be one tool, and each counts its own from 0. */
export const offerKey = ({ source, position, capability, locator, line }: Offer): string =>
  [source, position, capability.id, locator?.file, line].join(' ');
