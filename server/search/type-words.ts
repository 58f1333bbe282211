/** The words that name a type of tool, as data: which types they mean, and what may stand around them. Pure. */
import type { ToolType } from '#contract/vocabulary.ts';

export interface TypeWords {
  /** As a regular expression; of several that begin at one place the longest is written first. */
  readonly words: string;
  readonly types: readonly ToolType[];
  /**
   * Whether they mean the type wherever they stand ("mcp server postgres"); one word alone has to be what is asked for:
   * "weather api" is an API, "api for my app" is no app.
   */
  readonly anywhere: boolean;
  /** Whether they say more than the type: a Python library is not every library. */
  readonly saysMore?: boolean;
}

const models: readonly ToolType[] = ['model', 'finetune'];
const libraries: readonly ToolType[] = ['library', 'framework', 'repository', 'extension'];
const programs: readonly ToolType[] = ['app', 'product', 'platform'];

export const typeWords: readonly TypeWords[] = [
  {
    words:
      '(?:mcp|model context protocol)(?:[ -](?:servers?|tools?|connectors?))?|servers? (?:for |with )?mcp',
    types: ['mcp-server'],
    anywhere: true,
  },
  {
    words:
      '(?:(?:ai|ml|foundation|generative|machine[ -]learning|deep[ -]learning|(?:large )?language) )+models?',
    types: models,
    anywhere: true,
  },
  { words: 'llms?|models?', types: models, anywhere: false },
  { words: '(?:ai |rest(?:ful)? |http |web |json |graphql )+apis?', types: ['api'], anywhere: true },
  { words: 'apis?', types: ['api'], anywhere: false },
  {
    words:
      '(?:python|npm|pip|pypi) (?:librar(?:y|ies)|packages?|frameworks?|modules?)|librar(?:y|ies) (?:in|for) python',
    types: libraries,
    anywhere: true,
    saysMore: true,
  },
  { words: 'librar(?:y|ies)|packages?|frameworks?|sdks?', types: libraries, anywhere: false },
  { words: '(?:ai |web |saas )+(?:apps?|applications?)', types: programs, anywhere: true },
  { words: 'apps?|applications?', types: programs, anywhere: false },
  { words: 'products', types: programs, anywhere: false },
  { words: '(?:ai )?agents?', types: ['agent'], anywhere: false },
  { words: 'extensions?|plug-?ins?|add-?ons?', types: ['extension'], anywhere: false },
  { words: 'data ?sets?', types: ['dataset'], anywhere: false },
  { words: 'benchmarks?|leaderboards?', types: ['benchmark'], anywhere: false },
  { words: 'cli(?: tools?)?|command[ -]line (?:tools?|programs?)', types: ['cli'], anywhere: false },
];

/** What is done with things of a type, or made for them: before one of these they only say of what it is ("llm gateway"). */
export const doneWithThem = String.raw`(?:access|aggregators?|agents?|analytics|apps?|applications?|benchmarks?|builders?|cach(?:e|ing)|catalogs?|catalogues?|chains?|clients?|comparisons?|compression|costs?|courses?|data ?sets?|debugg(?:ers?|ing)|deployment|design|development|director(?:y|ies)|docs|documentation|eval(?:s|uations?)?|explorers?|fine-?tuning|frameworks?|gateways?|generators?|governance|guardrails?|hosting|hosts?|hubs?|inference|inspectors?|integrations?|keys?|leaderboards?|librar(?:y|ies)|logging|management|managers?|marketplaces?|memor(?:y|ies)|merging|mock(?:s|ing)?|monitor(?:s|ing)?|observability|ops|orchestrat(?:ion|ors?)|pipelines?|platforms?|playgrounds?|portals?|pricing|prompts?|providers?|prox(?:y|ies)|quanti[sz]ation|registr(?:y|ies)|rout(?:ers?|ing)|sdks?|security|servers?|serving|spec(?:s|ifications?)?|stores?|templates?|test(?:s|ers?|ing)?|tools?|toolkits?|tracing|tracking|training|tun(?:ers?|ing)|tutorials?|usage|validat(?:ion|ors?)|workflows?|wrappers?)`;
