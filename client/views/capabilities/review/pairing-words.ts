import type { Pairing } from '#contract/capabilities.ts';

export type PairingState = Pairing['state'];

/** What each list of the review holds. */
export const pairingLists: Readonly<Record<PairingState, { label: string; lead: string; none: string }>> = {
  open: {
    label: 'Open',
    lead: 'Words that may mean one capability. No rule is sure of them, and nearness alone never joins: you say.',
    none: 'Nothing waits for you. When sources bring words that are near others, both are shown here.',
  },
  joined: {
    label: 'The same',
    lead: 'Words that stand for one capability, by a rule or by a person. Each can be parted again.',
    none: 'No two words are joined.',
  },
  apart: {
    label: 'Not the same',
    lead: 'Words a person said are two. Each pair can be joined after all.',
    none: 'Nobody has parted two words.',
  },
};

/** What a person's word did, told once it stands. */
export function decidedWords({ left, right, same }: { left: string; right: string; same: boolean }): string {
  return same ? `“${left}” and “${right}” are one now.` : `“${left}” and “${right}” are kept apart.`;
}
