/** What a combobox offers, and how far its keys have come in it. */
import type { ReactNode } from 'react';

/** A line of the list. */
export interface Choice {
  readonly key: string;
  /** In words, for those who have the list read to them. */
  readonly name: string;
  readonly content: ReactNode;
  readonly take: () => void;
}

export interface ChoiceGroup {
  readonly key: string;
  /** Null: its choices stand in the list by themselves. */
  readonly label: string | null;
  /** The label is seen, too. */
  readonly heading?: boolean;
  readonly choices: readonly Choice[];
}

/** What stands under the field while it is open. */
export interface ChoiceList {
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
  /** The choice that Enter takes before any is marked; the first where it is left out. */
  readonly start?: string | undefined;
  /** The choices are not yet those of the text: Enter waits for them. */
  readonly pending: boolean;
  readonly foot: ReactNode;
  /** How it looks: the sheet around it, the list, a heading in it, a choice. */
  readonly look: Readonly<Record<'sheet' | 'list' | 'heading' | 'choice', string | undefined>>;
}

/** Which choice the field's keys have come to, as the field tells it. */
export interface Marked {
  /** Null: the text has changed since. */
  readonly key: string | null;
  /** Ids of the list and of the choice in it. */
  readonly list: string | null;
  readonly option: string | null;
  /** The choice that was marked by itself when the keys went on from it. */
  readonly start: string | null;
}
