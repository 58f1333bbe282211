/** Why two records are one tool, are two, or are asked about, in a sentence that is true of these two. Pure. */
import type { Party } from './identity-pairs.ts';
import { ruleInWords } from './identity-rules.ts';

/** A list's own keys are a reason only where they are shown: `models-dev lists both: "a" and "b".` */
export function reasonInWords(rule: string, one: Party, other: Party): string {
  if (rule !== 'own-keys') return ruleInWords(rule);
  return `${one.source} lists both: ${keyInWords(one)} and ${keyInWords(other)}.`;
}

const keyInWords = ({ key, released }: Party): string =>
  `“${key}”${released === undefined ? '' : ` (released ${released})`}`;
