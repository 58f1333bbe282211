/** Which types of tool a need says in plain words ("python library for …", "mcp for …"): they go first, nothing is left out. Pure. */
import type { ToolType } from '#contract/vocabulary.ts';
import { isTelling } from './function-words.ts';
import { withoutQuoted } from './without-quoted.ts';
import { words as wordsOf } from './words.ts';

export interface TypesMeant {
  readonly types: ReadonlySet<ToolType>;
  /** As it is written in the query. */
  readonly from: string;
}

/** What works on models rather than being one: "serve a small model", "make the llm answer in json". */
const worksOn =
  '(?<!\\b(?:serve|host|run|make|route|call|test|evaluate|monitor|trace|train|fine-?tune|quantize) (?:my |an? |the |open |any )*)';
const modelWords =
  '(?:llms?|open weights|(?:language|embedding|vision|reasoning|coding|image|video|speech|agent|moderation|open|small|cheap|cheapest|fast|tiny|local) models?)';
/** "language model app" and "llm router" are what models are used in. */
const usedIn =
  '(?! (?:apps?|servers?|routers?|gateways?|librar(?:y|ies)|frameworks?|tools?|prox(?:y|ies)|providers?|hosting|serving|training|evaluation|monitoring)\\b)';
const modelNamed = new RegExp(String.raw`${worksOn}\b${modelWords}\b${usedIn}`, 'i');

/** The first line whose words are there decides; "model" alone is often what a library or a server works on. */
const meanings: readonly { readonly words: RegExp; readonly types: readonly ToolType[] }[] = [
  { words: /\bmcp(?: servers?)?\b/i, types: ['mcp-server'] },
  { words: modelNamed, types: ['model', 'finetune'] },
  { words: /^(?:[\w-]+ )?models?\b|\bmodels? (?:that|which|i)\b|\bmodel$/i, types: ['model', 'finetune'] },
  {
    words:
      /\b(?:(?:python )?librar(?:y|ies)|python(?: package)?|(?:npm|pip) package|dataframes?|in (?:javascript|typescript|rust|go|java))\b/i,
    types: ['library', 'framework', 'repository', 'extension'],
  },
  { words: /\b(?:(?<!compatible )apis?|endpoint|json)\b/i, types: ['api'] },
  {
    words:
      /\b(?:for|in|from|between) (?:my |an? |the |our )?(?:assistant|claude|cursor|chats?|(?:coding )?agent)\b/i,
    types: ['mcp-server'],
  },
];

/** Null where it says none; what stands in quotes is text. */
export function typesMeant(query: string): TypesMeant | null {
  const plain = withoutQuoted(query);
  for (const { words, types } of meanings) {
    const [from] = words.exec(plain) ?? [];
    if (from !== undefined) return { types: new Set(types), from };
  }
  return null;
}

/** Words that are a type and nothing more; "embedding model" and "json" say what for, too. */
const bareType = /\b(?:mcp(?: servers?)?|(?:(?:large )?language )?models?|llms?|librar(?:y|ies)|apis?)\b/i;

/** The types of a need that says nothing else: `a model`, `some libraries`. Null where a word more is searched for. */
export function typesAlone(query: string): TypesMeant | null {
  const [from] = bareType.exec(withoutQuoted(query)) ?? [];
  if (from === undefined || wordsOf(query.replace(from, ' ')).some(isTelling)) return null;
  return typesMeant(from);
}
