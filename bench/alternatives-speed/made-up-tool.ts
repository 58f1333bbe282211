/** Tool number `n` of a made-up catalogue: its words, capabilities and rivals, the same for the same number. Pure. */

const verbs = [
  'plans',
  'sends',
  'checks',
  'draws',
  'translates',
  'stores',
  'searches',
  'reads',
  'sorts',
  'prices',
];
const things = [
  'invoices',
  'photos',
  'flights',
  'recipes',
  'contracts',
  'songs',
  'maps',
  'tickets',
  'patients',
  'shares',
];
const people = [
  'teachers',
  'shops',
  'lawyers',
  'farmers',
  'doctors',
  'writers',
  'pilots',
  'builders',
  'banks',
  'cooks',
];
const ways = ['on a phone', 'by voice', 'in a browser', 'at night', 'without a server', 'in bulk', 'offline'];
const types = ['product', 'library', 'api', 'mcp-server', 'model'];
const pricings = ['open-source', 'paid', 'unknown', 'freemium'];

export interface MadeUpTool {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly pricing: string;
  readonly description: string;
  /** One that all tools offer, some that every second, third or tenth does, one of 300, and one that 20 tools offer. */
  readonly capabilities: readonly string[];
  /** Numbers of the tools it is matched against: number 0, which all are, and its neighbour. */
  readonly rivals: readonly number[];
  /** The number of the product that a list names it beside. */
  readonly listedWith: number | null;
}

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % from.length];
const groupOf = 100;

export const toolId = (n: number): string => `made-up-${n}`;

export function madeUpTool(n: number): MadeUpTool {
  // Neighbours in number get texts that have little in common, and no two of 700,000 get the same.
  let left = (n * 104_729) % 700_000;
  const next = (from: readonly string[]) => {
    const word = pick(from, left);
    left = Math.floor(left / from.length);
    return word;
  };
  const does = () => `${next(verbs)} ${next(things)}`;
  const description = `${does()} and ${does()} for ${next(people)} ${next(ways)}`;
  return {
    id: toolId(n),
    name: `Made-up ${n}`,
    type: pick(types, Math.floor(n / 3)) ?? 'product',
    pricing: pick(pricings, Math.floor(n / 7)) ?? 'unknown',
    description,
    capabilities: [
      'hub-1',
      ...[2, 3, 10].filter((every) => n % every === 0).map((every) => `hub-${every}`),
      `one-of-300-${n % 300}`,
      `rare-${Math.floor(n / 20)}`,
    ],
    rivals: n === 0 ? [] : [...new Set([0, n - 1])],
    listedWith: n % 10 === 3 ? n - (n % groupOf) : null,
  };
}

/** How many of the first `all` tools offer a capability of that id. */
export function offering(capability: string, all: number): number {
  const number = Number(/\d+$/.exec(capability)?.[0]);
  if (capability.startsWith('hub-')) return Math.ceil(all / number);
  if (capability.startsWith('rare-')) return Math.min(20, all - number * 20);
  return Math.ceil((all - number) / 300);
}
