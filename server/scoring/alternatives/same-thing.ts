/** Whether two entries of the catalogue are one thing, or versions of one: neither is an alternative to the other. Pure. */
import type { ToolType } from '#contract/vocabulary.ts';
import { bagOf, wordsOf } from './name-words.ts';

export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly type: ToolType;
  readonly vendor: string | null;
  readonly aliases: readonly string[];
  /** Id of the family it is a version of; null where none is known. */
  readonly family: string | null;
}

/** Types that catalogues mix for one thing. A server for a tool, an interface to it or an add-on of it is another kind. */
const kinds: Partial<Record<ToolType, string>> = {
  'mcp-server': 'server',
  skill: 'skill',
  extension: 'extension',
  api: 'api',
  model: 'model',
  finetune: 'model',
  dataset: 'data',
  benchmark: 'data',
  prompt: 'prompt',
  template: 'prompt',
  workflow: 'prompt',
};
export const kindOf = (type: ToolType): string => kinds[type] ?? 'software';

/**
 * `same`: of one kind, called the same by a name or an alias (the order of words, gaps between them, dates of snapshots
 * and the vendor's name in front apart), and not of two vendors. `version`: another of the same family.
 */
export function sameThing(a: Thing, b: Thing): 'same' | 'version' | null {
  if (a.id === b.id) return 'same';
  if (kindOf(a.type) === kindOf(b.type) && vendorsAgree(a, b) && shareName(a, b)) return 'same';
  return a.family !== null && a.family === b.family ? 'version' : null;
}

/** Who publishes a server is part of which server it is; of other tools a list may leave the vendor out. */
function vendorsAgree(a: Thing, b: Thing): boolean {
  if (a.vendor === null || b.vendor === null) return a.vendor === b.vendor || kindOf(a.type) !== 'server';
  return bagOf(a.vendor) === bagOf(b.vendor);
}

function shareName(a: Thing, b: Thing): boolean {
  const names = namesOf(a);
  return [...namesOf(b)].some((name) => names.has(name));
}

function namesOf({ name, aliases, vendor }: Thing): Set<string> {
  const written = [name, ...aliases];
  return new Set([...written.map((one) => bagOf(one, vendor)), ...written.flatMap(joined)].filter(Boolean));
}

/** "Eleven Labs" as "elevenlabs"; where there are digits, a gap may tell two versions apart. */
const joined = (name: string): string[] => (/\p{N}/u.test(name) ? [] : [wordsOf(name).join('')]);
