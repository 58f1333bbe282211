/** Whether something is made to go with a tool, so that it is no alternative to it. Pure. */
import { holdsWords, wordsOf } from './name-words.ts';
import { kindOf, type Thing } from './same-thing.ts';
import { articles, serverWords, worksWithRules, type WorksWithRule } from './works-with-rules.ts';

export type Named = Pick<Thing, 'name' | 'type' | 'aliases'>;

interface Described extends Named {
  readonly description: string | null;
  /** Names of capabilities that say what it works with, such as "works with PyTorch". */
  readonly capabilities: readonly string[];
  /** Whether it does a narrow job of the tool: then it works with the tool only as an alternative does, unless its name or line names it. */
  readonly doesTheSame: boolean;
}

/** A name of fewer letters says nothing inside another. */
const minLetters = 3;

/** How the other goes with the tool, such as "MCP server for Notion"; null where it does not. */
export function howItWorksWith(tool: Named, other: Described): string | null {
  const name = wordsOf(tool.name);
  if (name.join('').length < minLetters) return null;
  // A server named after a product goes with it, from either side.
  if (kindOf(tool.type) === 'server' && kindOf(other.type) !== 'server')
    return isSameWords(servedBy(tool.name), wordsOf(other.name)) ? `${tool.name} is a server for it` : null;
  const words = wordsOf(other.name);
  if (holdsWords(words, name) && !isCommonWord(words, name)) {
    const rule = worksWithRules.find((one) => fits(one, tool, other, words, name));
    if (rule !== undefined) return rule.how.replace('NAME', tool.name);
  }
  const about = addOnIn(other.description ?? '', tool.name);
  if (about !== null) return `${about} for ${tool.name}`;
  const builtOn = other.capabilities.some((one) => isSameWords(wordsOf(one), ['works', 'with', ...name]));
  const isNamed = () =>
    wordsOf(other.name).join('').startsWith(name.join('')) ||
    holdsWords(wordsOf(other.description ?? ''), name);
  return builtOn && (!other.doesTheSame || isNamed()) ? `works with ${tool.name}` : null;
}

/** What a server is for, by its name: `Notion API MCP` is for `notion`. */
export const servedBy = (name: string): string[] => wordsOf(name).filter((word) => !serverWords.has(word));

function fits(
  { types, name, leading, sameKind }: WorksWithRule,
  tool: Named,
  other: Named,
  words: readonly string[],
  own: readonly string[],
): boolean {
  if (types !== undefined && !types.includes(other.type)) return false;
  if (sameKind !== true && kindOf(tool.type) === kindOf(other.type)) return false;
  // The word has to stand beside the tool's name, not in it: "Guidebook" is no guide about itself.
  const rest = words.filter((word) => !own.includes(word)).join(' ');
  if (name !== undefined && !name.test(rest) && !name.test(other.name.replaceAll(/\s+/g, '-'))) return false;
  if (name !== undefined && name.test(tool.name)) return false;
  return leading !== true || leads(words, own);
}

/** `notion-server`, `research-notion-mcp`, `server for notion`; not `my-notion-of-things`. */
function leads(words: readonly string[], own: readonly string[]): boolean {
  const at = words.findIndex((_, i) => own.every((word, j) => words[i + j] === word));
  const isBare = (some: readonly string[]) => some.every((word) => serverWords.has(word));
  return isBare(words.slice(0, at)) || isBare(words.slice(at + own.length)) || words[at - 1] === 'for';
}

/** Behind an article a name is a word of the language: a "needle in a haystack" has nothing to do with Haystack. */
function isCommonWord(words: readonly string[], own: readonly string[]): boolean {
  const starts = words.flatMap((_, i) => (own.every((word, j) => words[i + j] === word) ? [i] : []));
  return starts.length > 0 && starts.every((at) => articles.has(words[at - 1] ?? ''));
}

function isSameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.join(' ') === b.join(' ');
}

/** What a library has of its own, and another may work on. */
const objects = String.raw`(?:tables?|data ?frames?|series|tensors?|arrays?|modules?|layers?|chains?|components?)`;

/** "A plugin for Notion that …" is a plugin for it. */
function addOnIn(description: string, name: string): string | null {
  const escaped = name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  const said = new RegExp(
    String.raw`\b(plug-?in|add-?on|extension|wrapper|client|connector|SDK|bindings|theme|course|tutorial) (?:for|of|to|about|around) (?:the )?${escaped}(?![\w-])`,
    'i',
  ).exec(description);
  if (said?.[1] !== undefined) return said[1].toLowerCase();
  // "Cleans pandas tables": what it works on is the tool's own.
  return new RegExp(String.raw`(?<![\w-])${escaped} ${objects}\b`, 'i').test(description) ? 'add-on' : null;
}
