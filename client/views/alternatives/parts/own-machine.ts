import type { Pricing } from '#contract/vocabulary.ts';

/** Whether what it costs is the machine it runs on, and no price has to be known for that. */
export const ownMachine = (pricing: Pricing): boolean => pricing === 'free' || pricing === 'open-source';
