/**
 * In how many other tools' name or line each tool's name stands: what a trade builds on, it names. Of tools of one name each has
 * the count, since nobody can say which is meant. Pure.
 */
import type { ToolType } from '#contract/vocabulary.ts';
import { distinctWords } from '../names/function-words.ts';
import { words } from '../names/words.ts';

export interface Mentioning {
  readonly id: string;
  readonly name: string;
  readonly type: ToolType;
  /** What sources say of it in words, or null. */
  readonly line: string | null;
}

/** Longer names are found by their first words. */
const maxWords = 4;
const minLetters = 3;
/** A server is called for what it reaches, and a model for its family: "GitHub" is no name of the one, "Llama" none in the other. */
const isNamed = ({ type }: Mentioning): boolean => type !== 'mcp-server';
const namesOthers = ({ type }: Mentioning): boolean => type !== 'model' && type !== 'finetune';

/** By id, where it is one or more. */
export function countMentions(tools: readonly Mentioning[]): ReadonlyMap<string, number> {
  const lines = tools.map(({ line }) => runsOfLine(line ?? ''));
  const common = commonWords(lines);
  const called = new Map<string, { readonly ids: string[]; readonly spelt: Set<string> }>();
  for (const tool of tools.filter(isNamed)) {
    const spelt = spellings(tool.name);
    const key = keyOf(spelt);
    if (spelt.length > maxWords || !isName(key, common)) continue;
    const found = called.get(key) ?? { ids: [], spelt: new Set<string>() };
    called.set(key, { ids: [...found.ids, tool.id], spelt: found.spelt.add(spelt.join(' ')) });
  }
  const counts = new Map<string, number>();
  for (const [i, tool] of tools.entries()) {
    const own = keyOf(spellings(tool.name));
    const inName = namesOthers(tool) ? runsOf(spellings(tool.name)) : [];
    // A sentence begins with a capital letter whatever it begins with; elsewhere a name is written as one.
    const inLine = (lines[i] ?? []).filter((run) => called.get(keyOf(run))?.spelt.has(run.join(' ')));
    const found = new Set([...inName, ...inLine].map(keyOf).filter((key) => key !== own && called.has(key)));
    for (const key of found) {
      // "Google Maps" is not Google.
      if ([...found].some((other) => other !== key && ` ${other} `.includes(` ${key} `))) continue;
      for (const id of called.get(key)?.ids ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** As they are written; "MCP-Server" is two words. */
const spellings = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.]*[\p{L}\p{N}\p{M}])?[+#]*/gu) ?? [];

const keyOf = (run: readonly string[]): string => run.join(' ').toLowerCase();

/** Neither a word that nearly any tool has nor one that lines use as a common word. */
function isName(key: string, common: ReadonlySet<string>): boolean {
  const parts = key.split(' ');
  if (key.length < minLetters || common.has(key)) return false;
  return distinctWords(words(key)).some((word) => !generic(word)) && parts.some((part) => !common.has(part));
}
const generic = (word: string): boolean => distinctWords([word, 'x']).length === 1;

/** All runs of up to four words. */
function runsOf(list: readonly string[]): (readonly string[])[] {
  return list.flatMap((_, start) =>
    Array.from({ length: Math.min(maxWords, list.length - start) }, (__, more) =>
      list.slice(start, start + more + 1),
    ),
  );
}

/** Of each sentence, but for those with its first word. */
const runsOfLine = (line: string): readonly (readonly string[])[] =>
  line.split(/[.!?:;]\s/u).flatMap((sentence) => runsOf(spellings(sentence).slice(1)));

/** Words that lines write small more often than not: "cursor", "medium", "base". */
function commonWords(lines: readonly (readonly (readonly string[])[])[]): ReadonlySet<string> {
  const written = new Map<string, { small: number; other: number }>();
  for (const [word = '', ...more] of lines.flat()) {
    if (more.length > 0) continue;
    const key = word.toLowerCase();
    const { small, other } = written.get(key) ?? { small: 0, other: 0 };
    written.set(key, word === key ? { small: small + 1, other } : { small, other: other + 1 });
  }
  return new Set([...written].filter(([, { small, other }]) => small > other).map(([word]) => word));
}
