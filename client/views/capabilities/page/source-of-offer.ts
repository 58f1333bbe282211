import type { CapabilityTerm, CapabilityTool } from '#contract/capabilities.ts';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** The source's title and, where it is another than the capability's own, the word it uses: `models.dev, as “vision”`. */
export function sourceOfOffer(
  { source, term }: Pick<CapabilityTool['offers'][number], 'source' | 'term'>,
  sources: readonly Named[],
  words: readonly Pick<CapabilityTerm, 'id' | 'name' | 'by'>[],
): string {
  const title = sources.find(({ id }) => id === source)?.title ?? source;
  const word = words.find(({ id }) => id === term);
  return word === undefined || word.by === 'own' ? title : `${title}, as “${word.name}”`;
}
