/**
 * What a need says that a model takes in or can do ("reads images and calls tools", "with function calling"): capabilities that
 * sources state of models. Of other tools these words are what they are for, and stay words. Pure.
 */

export interface AbilitySaid {
  /** Id of the capability. */
  readonly capability: string;
  /** As it is written, and where. */
  readonly from: string;
  readonly at: number;
}

const takes = '(?:reads?|takes?|accepts?|understands?|handles?|processes)';
/** "Accepts image inputs", "takes images as input". */
const asInput = '(?:(?: as)?(?: an)? inputs?)?';
const lead = '(?:(?:with|has|and|supports?|supporting|that|which|can|it|must|should|also) )*';

/** What words say it; a line each. */
const abilities: readonly { readonly capability: string; readonly said: string }[] = [
  {
    capability: 'image-input',
    said: `(?:images?|vision|visual) inputs?|(?:${takes}|sees?|looks? at) (?:images?|pictures?|photos?|screenshots?)${asInput}|vision(?: support| capabilit(?:y|ies))?(?=$|[,.;]| and\\b)|(?<=\\bwith )vision`,
  },
  {
    capability: 'audio-input',
    said: `(?:audio|speech|voice) inputs?|(?:${takes}|hears?|listens? to) (?:audio|speech|sounds?|voice)${asInput}`,
  },
  {
    capability: 'video-input',
    said: `video inputs?|(?:${takes}|sees?|watches) (?:videos?|video clips)${asInput}`,
  },
  { capability: 'pdf-input', said: `pdf inputs?|${takes} pdfs?(?: files?)?${asInput}` },
  { capability: 'image-output', said: 'images? outputs?' },
  { capability: 'audio-output', said: '(?:audio|speech|voice) outputs?' },
  {
    capability: 'tool-calling',
    said: '(?:tool|function)[- ](?:calling|calls?|use)|(?:calls?|uses?|using) (?:tools?|functions?)(?:[- ](?:calling|calls?|use))?',
  },
  { capability: 'structured-output', said: '(?:structured|json) outputs?|json mode' },
];
const patterns = abilities.map(({ capability, said }) => ({
  capability,
  said: new RegExp(String.raw`(?<![\p{L}\p{N}-])${lead}(?<words>${said})(?![\p{L}\p{N}-])`, 'giu'),
}));

/** In the order of the query. */
export function abilitiesSaid(query: string): AbilitySaid[] {
  return patterns
    .flatMap(({ capability, said }) =>
      [...query.matchAll(said)].map(({ 0: whole, index, groups }) => {
        const from = groups?.['words'] ?? whole;
        return { capability, from, at: index + whole.length - from.length };
      }),
    )
    .toSorted((a, b) => a.at - b.at);
}
