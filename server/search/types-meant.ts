/**
 * Which types of tool a need says in plain words ("python library for …", "from my assistant"): they go first, nothing is
 * left out. Words that name a type and nothing more are not searched for: "server" tells no server from another. Pure.
 */
import type { ToolType } from '#contract/vocabulary.ts';
import { isTelling } from '../names/function-words.ts';
import { doneWithThem, type TypeWords, typeWords } from './type-words.ts';
import { withoutQuoted } from './without-quoted.ts';
import { words as wordsOf } from '../names/words.ts';

export interface TypesMeant {
  readonly types: ReadonlySet<ToolType>;
  /** As it is written in the query. */
  readonly from: string;
  /** The query without the words that name the type; all of it where nothing else is said. */
  readonly rest: string;
  /** Whether the words name the type, and do not only hint at it. */
  readonly named: boolean;
}

/** What a sentence begins with before it says what is asked for: what stands behind is no object. */
const leadIn =
  /^(?:(?:i|we)(?: am|['’]m|['’]re| are)? )?(?:(?:please |do you )?(?:need|want|know|have|looking for|look for|searching for|search for|find|recommend|suggest|show|give)(?: me| us)? |(?:which|what)(?:['’]s| is| are) |is there |are there )+/i;
/** Behind one of these, up to a comma, a thing is spoken of and not asked for: "quotes for my app", "serve an open llm". */
const governs =
  /\b(?:for|of|with|from|in|on|to|into|by|as|at|like|than|vs|via|between|my|our|your|their|its|own|this|these|serv(?:e|ing)|host(?:ing)?|run(?:ning)?|mak(?:e|ing)|rout(?:e|ing)|call(?:ing)?|test(?:ing)?|evaluat(?:e|ing)|monitor(?:ing)?|trac(?:e|ing)|train(?:ing)?|fine-?tun(?:e|ing)|quanti[sz](?:e|ing)|us(?:e|ing)|build(?:ing)?|orchestrat(?:e|ing)|coordinat(?:e|ing)|manag(?:e|ing)|deploy(?:ing)?|debug(?:ging)?|compar(?:e|ing)|combin(?:e|ing)|chain(?:ing)?|secur(?:e|ing)|let|compatible)\b[^,;.]*$/i;
/** What a thing that is asked for goes on with: nothing, a clause, or what it is like. */
const goesOn =
  /^(?:\s*$|\s*[,;.:!?()[\]–—-]|\s+(?:for|to|that|which|who|where|when|with|without|in|on|of|from|by|at|as|and|or|but|under|over|below|above|than|not|no|is|are|can|could|should|has|have|i|we|you|my|small|big|large|tiny|good|great|better|able|capable|fast|cheap|free|open|local|offline|hosted|self|running|trained|made|built|written|using|like|alternatives?)\b)/i;
const isDoneWithThem = new RegExp(String.raw`^[ -]${doneWithThem}\b`, 'i');

const patterns = typeWords.map((row) => ({
  ...row,
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}_-])(?:${row.words})(?![\p{L}\p{N}_])`, 'giu'),
}));

/** Types that other words tell, which say something more and are searched for; the first line that is there decides. */
const hints: readonly { readonly words: RegExp; readonly types: readonly ToolType[] }[] = [
  { words: /\bopen[ -]weights?\b/i, types: ['model', 'finetune'] },
  {
    words: /\b(?:python|dataframes?|in (?:javascript|typescript|rust|go|java))\b/i,
    types: ['library', 'framework', 'repository', 'extension'],
  },
  { words: /\b(?:endpoint|json)\b/i, types: ['api'] },
  {
    words:
      /\b(?:for|in|from|between) (?:my |an? |the |our )?(?:assistant|claude|cursor|chats?|(?:coding )?agent)\b/i,
    types: ['mcp-server'],
  },
];

/** Null where it says none; what stands in quotes is text. */
export function typesMeant(query: string): TypesMeant | null {
  const plain = withoutQuoted(query);
  const rows = patterns.flatMap((row) => {
    const found = placesOf(row, plain);
    const [first] = found;
    return first === undefined ? [] : [{ row, found, first }];
  });
  // "A library to build web APIs" is a library: what is only spoken of gives way to what is asked for before it.
  const asked = rows.filter(({ first }) => !isGoverned(plain, first.at));
  const isSpokenOf = ({ first }: (typeof rows)[number]) =>
    isGoverned(plain, first.at) && asked.some((other) => other.first.at < first.at);
  for (const one of rows) {
    const { row, found, first } = one;
    if (!isSpokenOf(one))
      return {
        types: new Set(row.types),
        from: first.from,
        rest: withoutPlaces(query, [{ from: leadIn.exec(plain)?.[0] ?? '', at: 0 }, ...found]),
        named: true,
      };
  }
  for (const { words, types } of hints) {
    const [from] = words.exec(plain) ?? [];
    if (from !== undefined) return { types: new Set(types), from, rest: query, named: false };
  }
  return null;
}

interface Place {
  readonly from: string;
  readonly at: number;
}

/** Whether what stands there is an object of other words. */
const isGoverned = (plain: string, at: number): boolean =>
  governs.test(plain.slice(leadIn.exec(plain)?.[0].length ?? 0, at));

function placesOf({ pattern, anywhere }: TypeWords & { readonly pattern: RegExp }, plain: string): Place[] {
  return [...plain.matchAll(pattern)].flatMap(({ 0: from, index: at }) => {
    const behind = plain.slice(at + from.length);
    const isAsked = anywhere || (goesOn.test(behind) && !isGoverned(plain, at));
    return isAsked && !isDoneWithThem.test(behind) ? [{ from, at }] : [];
  });
}

/** Without what names the type, and the words that only joined it to the rest. */
function withoutPlaces(query: string, places: readonly Place[]): string {
  const blank = places.reduce(
    (text, { from, at }) => text.slice(0, at) + ' '.repeat(from.length) + text.slice(at + from.length),
    query,
  );
  const rest = blank
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,;.]+/, '')
    .replace(/^(?:(?:an?|the|some|any) )*(?:(?:for|to|that|which|with|of) )/i, '')
    .replace(/[\s,;.]+$/, '')
    .replace(/\s(?:for|as|an?|with|and|or)$/i, '');
  return wordsOf(rest).some(isTelling) ? rest : query;
}

/** What is said of a type without telling one of it from another. */
const praise = new Set(['best', 'good', 'great', 'popular', 'top']);

interface TypesAlone extends TypesMeant {
  /** Whether the best of it is asked for. */
  readonly praised: boolean;
}

/** The types of a need that says nothing else: `a model`, `the best libraries`. Null where a word more is searched for. */
export function typesAlone(query: string): TypesAlone | null {
  const meant = typesMeant(query);
  if (meant === null || !isBareType(meant.from)) return null;
  const left = wordsOf(query.replace(meant.from, ' ')).filter(isTelling);
  if (left.some((word) => !praise.has(word))) return null;
  return { ...meant, praised: left.length > 0 };
}

/** Whether it asks for the best of something. */
export const isPraised = (query: string): boolean =>
  wordsOf(withoutQuoted(query)).some((word) => praise.has(word));

const isBareType = (from: string): boolean =>
  patterns.some((row) => row.saysMore !== true && placesOf(row, from).some((one) => one.from === from));
