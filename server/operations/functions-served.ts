/** Which functions a single operation of a server serves: by the words of its name, and by what its servers do. Pure; the words are data. */
import { z } from 'zod';
import { Id, type ServedBy } from '#contract/vocabulary.ts';
import { holdsPhrase, wordsOfName } from './words-of-name.ts';

const phrases = z.array(z.string().min(1)).min(1).optional();

export const OperationTable = z.strictObject({
  plain: z.strictObject({
    /** What is done, not with what. */
    doing: z.array(z.string()),
    /** What any server has beside what it is for. */
    housekeeping: z.array(z.string()),
  }),
  /** Functions of servers whose operations do each something else. */
  broad: z.array(Id),
  functions: z.record(Id, z.strictObject({ anywhere: phrases, names: phrases, hints: phrases })),
});
export type OperationTable = z.infer<typeof OperationTable>;

export interface Operation {
  readonly name: string;
  /** Of each server that has it: ids of the functions that sources say it does, the most characteristic first. */
  readonly servers: readonly (readonly string[])[];
}

export interface Served {
  readonly function: string;
  readonly by: ServedBy;
}

/** Of more that are said as plainly the first count. */
const maxServed = 2;

interface Phrase {
  readonly words: readonly string[];
  readonly of: string;
  readonly how: 'anywhere' | 'names' | 'hints';
}

/** The table made ready: a function from an operation to what it serves, none where neither its name nor its servers tell. */
export function servingBy(table: OperationTable): (operation: Operation) => Served[] {
  const byFirstWord = new Map<string, Phrase[]>();
  for (const [of, ways] of Object.entries(table.functions)) {
    for (const how of ['anywhere', 'names', 'hints'] as const) {
      for (const text of ways[how] ?? []) {
        const words = wordsOfName(text);
        const [first = ''] = words;
        byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, of, how }]);
      }
    }
  }
  const doing = new Set(table.plain.doing.flatMap(wordsOfName));
  const housekeeping = new Set(table.plain.housekeeping.flatMap(wordsOfName));
  const broad = new Set(table.broad);
  return ({ name, servers }) => {
    const words = wordsOfName(name);
    const found = [...new Set(words)].flatMap((word) =>
      (byFirstWord.get(word) ?? []).filter((phrase) => holdsPhrase(words, phrase.words)),
    );
    const done = new Set(servers.flat());
    const said = saidPlainly(found, done);
    if (said.length > 0) return best(said, found, servers);
    const hinted = byHints(found, servers);
    if (hinted !== undefined) return [{ function: hinted, by: 'name-and-servers' }];
    const telling = words.filter((word) => !doing.has(word));
    const saysNothing = telling.length > 0 && telling.every((word) => housekeeping.has(word));
    const [only] = done;
    const lent = done.size === 1 && servers.every((functions) => functions.length > 0) && !saysNothing;
    return only === undefined || !lent || broad.has(only) ? [] : [{ function: only, by: 'servers' }];
  };
}

/**
 * Phrases that name a function, but for those that are part of a longer one. What a server of it does comes first: to
 * "list projects" of an issue tracker its own word for projects says more than what projects are elsewhere.
 */
function saidPlainly(found: readonly Phrase[], done: ReadonlySet<string>): Phrase[] {
  const naming = found.filter(({ how, of }) => how === 'anywhere' || (how === 'names' && done.has(of)));
  const whole = naming.filter(
    ({ words }) =>
      !naming.some((other) => other.words.length > words.length && holdsPhrase(other.words, words)),
  );
  const ofServers = whole.filter(({ of }) => done.has(of));
  return ofServers.length > 0 ? ofServers : whole;
}

/** Those with the most said for them: a word that names counts two, a hint beside it one. */
function best(said: readonly Phrase[], found: readonly Phrase[], servers: Operation['servers']): Served[] {
  const scores = new Map<string, number>();
  for (const { of, words } of said) scores.set(of, (scores.get(of) ?? 0) + 2 * words.length);
  for (const { of, how } of found)
    if (how === 'hints' && scores.has(of)) scores.set(of, (scores.get(of) ?? 0) + 1);
  const top = Math.max(...scores.values());
  const order = ownOf(servers);
  const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...scores]
    .filter(([, score]) => score === top)
    .map(([id]) => id)
    .sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b))
    .slice(0, maxServed)
    .map((id) => ({
      function: id,
      by: said.some(({ of, how }) => of === id && how === 'anywhere') ? 'name' : 'name-and-servers',
    }));
}

/** Of what most of its servers do: what most words of the name hint at, of equals the most characteristic. */
function byHints(found: readonly Phrase[], servers: Operation['servers']): string | undefined {
  const own = ownOf(servers);
  const scores = new Map(own.map((id) => [id, 0]));
  for (const { of, words } of found) {
    const score = scores.get(of);
    if (score !== undefined) scores.set(of, score + words.length);
  }
  const top = Math.max(0, ...scores.values());
  return top === 0 ? undefined : own.find((id) => scores.get(id) === top);
}

/** What more than half of the servers do, by how far in front it stands. */
function ownOf(servers: Operation['servers']): string[] {
  const places = new Map<string, number[]>();
  for (const functions of servers)
    functions.forEach((id, place) => places.set(id, [...(places.get(id) ?? []), place]));
  const mean = (of: readonly number[]) => of.reduce((sum, place) => sum + place, 0) / of.length;
  return [...places]
    .filter(([, of]) => of.length * 2 > servers.length)
    .sort(([a, one], [b, other]) => mean(one) - mean(other) || a.localeCompare(b))
    .map(([id]) => id);
}
