import type { Pricing, ToolType } from '#contract/vocabulary.ts';

/** What is known of a tool; what is left out, null or empty is not spoken of. */
export interface ToolFacts {
  readonly type: ToolType;
  /** Only named in somebody's claim. */
  readonly ghost?: boolean | undefined;
  readonly pricing?: Pricing | undefined;
  readonly vendor?: string | null | undefined;
  /** What it is for: its sources' categories. */
  readonly categories?: readonly string[] | undefined;
  readonly parametersBillions?: number | null | undefined;
  readonly contextTokens?: number | null | undefined;
  readonly openWeights?: boolean | null | undefined;
  readonly licence?: string | null | undefined;
  /** How far it is used, by the name of the figure; several sources may give one. */
  readonly signals?: readonly { readonly name: string; readonly value: number }[] | undefined;
  /** US dollars for one million input tokens at the cheapest provider. */
  readonly lowestInput?: number | null | undefined;
  /** Names of tools it is listed as an alternative to. */
  readonly alternativeTo?: readonly string[] | undefined;
  /** Names of tools listed as alternatives to it. */
  readonly alternatives?: readonly string[] | undefined;
}

const words: Partial<Record<ToolType, string>> = {
  'mcp-server': 'MCP server',
  api: 'API',
  app: 'web app',
  cli: 'command-line tool',
  finetune: 'fine-tuned model',
  prompt: 'prompt collection',
};

/**
 * One sentence that says what a tool is, made of facts alone, for tools that no source describes: "Model by Alibaba,
 * 262,144 tokens of context, open weights, from $0.195 per 1M input tokens." The same facts give the same sentence. Null where
 * they say nothing but its type and what it costs: a sentence of that would describe nothing.
 */
export function describeTool(facts: ToolFacts): string | null {
  const details = [
    sizeOf(facts),
    contextOf(facts),
    weightsOf(facts),
    licenceOf(facts),
    ...useOf(facts),
    priceOf(facts),
  ].filter((part) => part !== '');
  const listings = [alternativeTo(facts), alternatives(facts)].filter((part) => part !== '');
  if (details.length + listings.length === 0 && saysTypeAlone(facts)) return null;
  const head = [kindOf(facts), ...details].join(', ');
  const sentence = `${[head, ...listings].join('; ')}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const saysTypeAlone = ({ vendor, categories = [], ghost = false }: ToolFacts): boolean =>
  !vendor && categories.length === 0 && !ghost;

function kindOf({ type, pricing, vendor, categories = [], ghost = false }: ToolFacts): string {
  const word = words[type] ?? type;
  const kind = pricing === 'open-source' ? `open-source ${word}` : pricing === 'free' ? `free ${word}` : word;
  const plan = pricing === 'freemium' ? ' with a free plan' : '';
  const by = vendor ? ` by ${vendor}` : '';
  const uses = categories.length === 0 ? '' : ` for ${joined(categories.map(spoken))}`;
  const named = ghost ? ', named by others and not catalogued yet' : '';
  return `${kind}${plan}${by}${uses}${named}`;
}

function sizeOf({ parametersBillions: size }: ToolFacts): string {
  return size ? `${size.toLocaleString('en', { maximumFractionDigits: 2 })}B parameters` : '';
}

function contextOf({ contextTokens: tokens }: ToolFacts): string {
  return tokens ? `${tokens.toLocaleString('en')} tokens of context` : '';
}

function weightsOf({ openWeights }: ToolFacts): string {
  return openWeights === true ? 'open weights' : '';
}

/** A licence by its short name; a sentence about one is not put into ours. */
function licenceOf({ licence }: ToolFacts): string {
  return licence && /^[\w.+-]{2,30}$/.test(licence) ? `${licence} licence` : '';
}

const figures: readonly (readonly [string, (value: string) => string])[] = [
  ['stars', (value) => `${value} stars`],
  ['downloads', (value) => `${value} downloads a month`],
  ['dependents', (value) => `used by ${value} projects`],
];

function useOf({ signals = [] }: ToolFacts): string[] {
  return figures.flatMap(([name, say]) => {
    const most = Math.max(...signals.filter((one) => one.name === name).map(({ value }) => value));
    return most > 1 ? [say(most.toLocaleString('en', { maximumFractionDigits: 0 }))] : [];
  });
}

function priceOf({ lowestInput: price }: ToolFacts): string {
  if (price === undefined || price === null) return '';
  return `from $${price.toLocaleString('en', { maximumSignificantDigits: 4 })} per 1M input tokens`;
}

function alternativeTo({ alternativeTo: names = [] }: ToolFacts): string {
  return names.length === 0 ? '' : `listed as an alternative to ${joined(names)}`;
}

function alternatives({ alternatives: names = [] }: ToolFacts): string {
  if (names.length === 0) return '';
  return names.length === 1
    ? `${joined(names)} is listed as an alternative to it`
    : `${joined(names)} are listed as alternatives to it`;
}

/** At most three names, then how many more. */
function joined(names: readonly string[]): string {
  const shown = names.length > 4 ? names.slice(0, 3) : names;
  const rest = names.length - shown.length;
  const parts = rest === 0 ? [...shown] : [...shown, `${rest} more`];
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

/** A heading as it stands inside a sentence: "Project Management" becomes "project management", "CMS" stays. */
function spoken(heading: string): string {
  return heading
    .split(' ')
    .map((word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word))
    .join(' ');
}
