import { Fact } from '#contract/interchange.ts';
import { inPlainWords } from '#contract/plain-issue.ts';
import { issueInWords } from '../plainest-issue.ts';
import { isObject } from './path.ts';

/**
 * Checks a fact against the contract. Where it leaves `source` out, this source is meant; a fact in the name of
 * another source is refused. The answer is the fact or one sentence that says what is wrong.
 */
export function checkFact(candidate: unknown, source: string): { fact: Fact } | { problem: string } {
  if (!isObject(candidate)) return { problem: 'is not a fact: an object with `record` is' };
  const kind = candidate['record'];
  const ofSource = kind === 'record' || kind === 'offer' || kind === 'match' || kind === 'text';
  const checked = Fact.safeParse(ofSource ? { source, ...candidate } : candidate, { error: inPlainWords });
  if (!checked.success) {
    if (checked.error.issues[0]?.path[0] === 'record')
      return { problem: 'is not a fact: its `record` says no kind of fact' };
    return { problem: `no ${String(kind)}: ${issueInWords(checked.error.issues)}` };
  }
  const fact = checked.data;
  if ('source' in fact && fact.source !== source)
    return { problem: `speaks for the source "${fact.source}", not "${source}"` };
  return { fact };
}
