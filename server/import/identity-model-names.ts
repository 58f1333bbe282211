/** Names of models, read so that spellings of one name are equal and variants are not. Pure. */
import type { RecordFact } from '#contract/interchange.ts';
import { fold } from '../names/fold.ts';
import { dateInName, type NameDate } from './identity-dates.ts';
import { makerPrefixes } from '../names/vendors.ts';

export interface ModelName {
  /** Its words in order of the alphabet, without its date: what is compared. */
  readonly base: string;
  /** The same in its own order and spelling, folded. */
  readonly written: string;
  /** Its words in its own order, without its date: what people are told. */
  readonly plain: string;
  /** The base with the maker's word in front taken off, where that leaves a name. */
  readonly short: string | null;
  readonly date: NameDate | null;
  /** It says "latest": today this version, tomorrow another. */
  readonly moving: boolean;
  /** For which length of prompt a price holds, where it says so: `>272k`. */
  readonly tier: string | null;
  /** Where the record says it. */
  readonly of: 'key' | 'name' | 'alias';
  /** It leaves out a version that another name of the record says, or moves without one: it is a family's. */
  readonly loose: boolean;
}

/** Words that say what sort a model is and not which: a name of these alone is none. */
const general = new Set(
  'large medium small mini nano micro lite pro plus max ultra turbo flash fast base chat instruct coder code vision image audio video embed embedding rerank reranker math thinking reasoning reasoner preview beta exp latest free online next high low guard ocr tts omni'.split(
    ' ',
  ),
);
/** A version: `3.5`, `k2`, `4o`; no size (`8b`) and no length (`32k`). */
const version = /^(?:\d+(?:\.\d+)*[nov]?|[a-z]\d+(?:\.\d+)*)$/;
const lengthNote = /[<>≤≥]=?\s*\d+(?:\.\d+)?\s*[km]?\b/g;

/** Words of a name in their order: `Qwen3.5-27B` → qwen, 3.5, 27b; `Command R+` → command, r, plus; `k2p6` → k2.6. */
function wordsIn(folded: string): string[] {
  return folded
    .replace(/\+/g, ' plus ')
    .replace(/(?<=\d)p(?=\d(?!\d))/g, '.')
    .replace(/(?<![\d.])(\d{1,2})[-_](\d)(?![\d.a-z])/g, '$1.$2')
    .replace(/([a-z])\.(?=\d)/g, '$1 ')
    .replace(/([a-z]{2,})(?=\d)/g, '$1 ')
    .replace(/(\d)(?=[a-z]{2,})/g, '$1 ')
    .split(/[^\p{L}\p{N}.#]+/u)
    .map((word) =>
      word
        .replace(/^\.+|\.+$/g, '')
        .replace(/^v(?=\d)/, '')
        .replace(/^(\d+)\.0$/, '$1'),
    )
    .filter((word) => word !== '' && word !== 'hf');
}

const sorted = (words: readonly string[]): string => words.toSorted().join(' ');

const wordsOfMakers = makerPrefixes.map((prefix) => wordsIn(prefix).join(' '));

function withoutMaker(words: readonly string[], prefixes: readonly string[]): string[] | null {
  const text = words.join(' ');
  for (const its of prefixes) {
    if (its === '' || !text.startsWith(`${its} `)) continue;
    const rest = text.slice(its.length + 1).split(' ');
    // "o1" and "k2" are names too; "3", "large" and "coder" are none.
    if (rest.some((word) => /^[a-z]\d/.test(word) || (/\p{L}{2}/u.test(word) && !general.has(word))))
      return rest;
  }
  return null;
}

const places = ['key', 'name'] as const;

/** All names of a record, each read once. */
export function modelNames(fact: Pick<RecordFact, 'key' | 'name' | 'aliases' | 'vendor'>): ModelName[] {
  const own = fact.vendor === undefined ? [] : [fact.vendor, fact.vendor.split(' ')[0] ?? ''];
  const prefixes = [...own.map((prefix) => wordsIn(prefix.toLowerCase()).join(' ')), ...wordsOfMakers];
  const read = [fact.key, fact.name, ...fact.aliases].map((text, index) => {
    const plain = text
      .toLowerCase()
      .replace(lengthNote, ' ')
      .replace(/\((?:free|latest)\)/g, (note) => (note === '(latest)' ? '-latest' : ''));
    const folded = fold(plain).replace(/[()[\]\s_,·–—]+/g, '-');
    const { rest, date } = dateInName(folded);
    const words = wordsIn(rest);
    const names = words.filter((word) => word !== 'latest');
    const short = withoutMaker(names, prefixes);
    const tier = tierIn(text);
    return {
      words: names,
      written: folded,
      short,
      date,
      moving: names.length < words.length,
      tier,
      of: places[index] ?? 'alias',
    } as const;
  });
  return read
    .filter(({ words }) => words.length > 0)
    .map(({ words, short, ...rest }) => ({
      ...rest,
      base: sorted(words),
      plain: words.join(' '),
      short: short === null ? null : sorted(short),
      loose: isLoose({ words, ...rest }, read),
    }));
}

/** The length of prompt that a name says, in one spelling; two lengths are two prices. */
function tierIn(text: string): string | null {
  const [note] = text.toLowerCase().match(lengthNote) ?? [];
  return note === undefined ? null : note.replace(/\s/g, '').replace('≤', '<=').replace('≥', '>=');
}

interface Read {
  readonly words: readonly string[];
  readonly date: NameDate | null;
  readonly moving: boolean;
}

function isLoose(name: Read, all: readonly Read[]): boolean {
  if (name.date !== null) return false;
  if (name.moving && !saysVersion(name.words)) return true;
  return all.some(
    (other) =>
      name.words.every((word) => other.words.includes(word)) &&
      other.words.some((word) => !name.words.includes(word) && version.test(word)),
  );
}

/** Whether a name says which version it is: `claude opus 4.5` does, `mistral large` does not. */
export const saysVersion = (words: readonly string[]): boolean => words.some((word) => version.test(word));
