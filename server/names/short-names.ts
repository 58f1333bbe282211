/**
 * What people call a product without its maker ("Photoshop" for Adobe Photoshop, "S3" for Amazon Simple Storage Service (S3)),
 * by rules over its name and its vendor. Pure.
 */
import { isKnownMaker, makerOf, namesOf } from './vendors.ts';
import { isTelling } from './function-words.ts';
import { nameWords } from './words.ts';

/** Whose they are: companies whose name stands before what they sell, where a list leaves the vendor out. */
const sellers: ReadonlySet<string> = new Set([
  'adobe',
  'apache',
  'apple',
  'atlassian',
  'github',
  'gnu',
  'oracle',
  'zoho',
]);

/** Names under which a maker sells: data; each is another of its vendor names. */
const brandsOf: Readonly<Record<string, readonly string[]>> = {
  microsoft: ['azure'],
  amazon: ['amazon', 'aws', 'amazon web services'],
  google: ['google cloud'],
};

/** What a vendor is by law or in kind, behind its name: "Apache Software Foundation". */
const legal = /^(?:software|foundation|project|inc|ltd|llc|gmbh|corp|corporation|company|labs?|team)$/;

/** Words that name a kind, a size, a release or a part: a rest of nothing else names nothing by itself. */
const genericWords: ReadonlySet<string> = new Set(
  `agent agents ai alpha analytics api apis app apps assistant assistants audio base basic batch beta bot browser builder cache
  chat chatbot cli client cloud code coding compute computer console container containers core crm csv data database databases datasets
  deep dev dns cdn cms developer developers document documents edge embed embedding embeddings engine enterprise erp etl evals fast flash forms
  framework free functions gateway generative graph image ide iot images inference instruct intelligence kit kubernetes lab labs language
  large latest learning light lite live llm logs machine mail manager marketplace max mcp medium memory mini ml mobile model models
  monitor monitoring music nano network new next nlp notes ocr office open original package platform plus premium preview pro product
  products prompt queue reader realtime reasoner reasoning registry repository research robotics scheduler sdk search security server
  servers service services site skills small speech sql ssh stt storage studio suite support system systems tasks test text tiny tool toolkit
  tools translation tts translator turbo ultra video vision vm vms vpc vpn voice web workflow workflows workspace x`.split(
    /\s+/,
  ),
);

/** A release or a size is no name either: "V3", "365", "8B". */
const isGeneric = (word: string): boolean =>
  genericWords.has(word) || !isTelling(word) || /^v?\d/.test(word) || word.length < 2;

/** What people leave off the end of a name of one word: "Node" for Node.js, "Postgres" for PostgreSQL. */
const ending = /(?:\.js|\.io|\.ai|\.com|ql|db)$/i;
const minOfStem = 4;

interface Called {
  readonly name: string;
  readonly vendor: string | null;
  readonly type: string;
}

/** Each once; none is the name itself. A server for something is not called as that is. */
export function shortNames({ name, vendor, type }: Called): string[] {
  if (type === 'mcp-server') return [];
  const [whole, inBrackets] = withoutBrackets(name, vendor);
  const rests = withoutMaker(whole, vendor);
  const found = [
    ...rests,
    ...[whole, ...rests].flatMap((one) => [withoutAi(one, vendor), stemOf(one)]),
    ...inBrackets.filter((one) => /^[A-Z][A-Z0-9]{1,5}$/.test(one)),
  ];
  const own = plain(name);
  const byKey = new Map(found.filter(names).map((one) => [plain(one), one]));
  return [...byKey].flatMap(([key, one]) => (key === own || makerOf(one) === vendorOf(vendor) ? [] : [one]));
}

/** How a short name is looked up: signs and gaps aside. */
export const plain = (name: string): string => nameWords(name).join('');

/** Whether a text is a short form of a name in figures: "k8s" has the first letter, the last, and how many stand between. */
export function isNumeronymOf(text: string, { name, type }: Pick<Called, 'name' | 'type'>): boolean {
  if (!inFigures.has(type)) return false;
  const [, first = '', between = '', last = ''] = /^(\p{L})(\d{1,2})(\p{L})$/u.exec(plain(text)) ?? [];
  const letters = [...name.toLowerCase()];
  return (
    first !== '' &&
    Number(between) >= minBetween &&
    letters.length === Number(between) + 2 &&
    letters[0] === first &&
    letters.at(-1) === last &&
    letters.every((letter) => /\p{L}/u.test(letter))
  );
}
const minBetween = 8;
/** What is written about often enough to be cut short. */
const inFigures: ReadonlySet<string> = new Set(['platform', 'framework', 'library', 'product']);

/** Of a name of one word long enough to be written so; null of others. */
export function numeronymOf(tool: Pick<Called, 'name' | 'type'>): string | null {
  const letters = [...tool.name.toLowerCase()];
  const text = `${letters[0] ?? ''}${letters.length - 2}${letters.at(-1) ?? ''}`;
  return isNumeronymOf(text, tool) ? text : null;
}

const names = (one: string | null): one is string => one !== null && !nameWords(one).every(isGeneric);

const vendorOf = (vendor: string | null): string | null => makerOf(vendor ?? undefined);

/** All that a maker is called and sells under, as lists write it; the name alone of one that is not known here. */
export const namesOfMaker = (name: string): string[] => {
  const maker = inBrands(name) ?? makerOf(name);
  const brands = maker === null ? [] : (brandsOf[maker] ?? []);
  return [...new Set([name, ...namesOf(maker), ...brands])];
};

/** The name without what stands in brackets at its end, and what that is, but for whose cloud it is in. */
function withoutBrackets(name: string, vendor: string | null): [string, string[]] {
  const inBrackets: string[] = [];
  let whole = name.trim();
  for (let end = lastBrackets.exec(whole); end !== null; end = lastBrackets.exec(whole)) {
    const [all, inside = ''] = end;
    whole = whole.slice(0, -all.length).trim();
    if (!isMakers(inside, vendor)) inBrackets.push(inside);
  }
  // What a note in brackets says of a model ("(Low)", "(2024)") tells it from another.
  return inBrackets.every((one) => /^[A-Z][A-Z0-9]{1,5}$/.test(one))
    ? [whole, inBrackets]
    : [name.trim(), []];
}
const lastBrackets = /\s*\(([^()]+)\)$/;

/** What is left behind its maker's name, however that is written: "Run" and "Cloud Run" of Google Cloud Run. */
function withoutMaker(name: string, vendor: string | null): string[] {
  const parts = name.split(/\s+/);
  return parts.flatMap((_, at) =>
    at > 0 && at <= maxOfMaker && isMakers(parts.slice(0, at).join(' '), vendor)
      ? [parts.slice(at).join(' ')]
      : [],
  );
}
const maxOfMaker = 4;

/** Whether a text is what the vendor is called; of no known vendor, whether it is some maker's name. */
function isMakers(text: string, vendor: string | null): boolean {
  const maker = makerOf(text.replace(/:$/, ''));
  if (maker === null) return false;
  if (vendor === null) return isKnownMaker(text) || sellers.has(maker) || inBrands(text) !== null;
  const own = inBrands(vendor) ?? vendorOf(vendor);
  return (
    maker === own || (own !== null && inBrands(text) === own) || plain(text) === plain(withoutLegal(vendor))
  );
}

const inBrands = (text: string): string | null =>
  Object.entries(brandsOf).find(([, brands]) => brands.includes(text.toLowerCase()))?.[0] ?? null;

function withoutLegal(vendor: string): string {
  const parts = vendor.split(/\s+/);
  const end = parts.findLastIndex((part) => !legal.test(part.toLowerCase()));
  return parts.slice(0, end + 1).join(' ');
}

/** "Perplexity" for Perplexity AI; what its vendor is called is the vendor. */
function withoutAi(name: string, vendor: string | null): string | null {
  const rest = /^(.+\S) ai$/i.exec(name)?.[1] ?? null;
  return rest === null || (vendor !== null && isMakers(rest, vendor)) ? null : rest;
}

function stemOf(name: string): string | null {
  if (/\s/.test(name)) return null;
  const stem = name.replace(ending, '');
  if (stem === name || stem.length < minOfStem) return null;
  // "PostgreSQL" is "Postgres".
  return stem.replace(/\p{Lu}$/u, (letter) => letter.toLowerCase());
}
