import type { OfferEvidence } from '#contract/graph.ts';
import type { Basis } from '#contract/vocabulary.ts';
import { placeInSource } from './place-in-source.ts';

/** What an offer rests on, as a clause under it. */
const basisWords: Readonly<Record<Basis, string>> = {
  stated: 'stated by the source',
  rule: 'derived by a rule from what the source states',
  known: 'general knowledge of this project',
  name: 'guessed from the name',
  person: 'corrected by hand',
};

/** "models.dev, offers.jsonl, line 4,455, 2026-07-02, stated by the source": where an offer stands and what it rests on. */
export function evidenceWords(title: string, { basis, date, locator }: OfferEvidence): string {
  return [title, placeInSource(locator), date, basisWords[basis]].filter((part) => part !== null).join(', ');
}
