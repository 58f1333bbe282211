import { Fact } from '#contract/interchange.ts';
import { isObject } from './path.ts';

/**
 * Checks a fact against the contract. Where it leaves `source` out, this source is meant; a fact in the name of
 * another source is refused. The answer is the fact or one sentence that says what is wrong.
 */
export function checkFact(candidate: unknown, source: string): { fact: Fact } | { problem: string } {
  if (!isObject(candidate)) return { problem: 'is not a fact: an object with `record` is' };
  const kind = candidate['record'];
  const ofSource = kind === 'record' || kind === 'offer' || kind === 'match' || kind === 'text';
  const checked = Fact.safeParse(ofSource ? { source, ...candidate } : candidate);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const at = issue?.path.join('.') ?? '';
    return {
      problem: `no ${String(kind)}: ${at === '' ? '' : `${at}: `}${issue?.message ?? 'is not what it should be'}`,
    };
  }
  const fact = checked.data;
  if ('source' in fact && fact.source !== source)
    return { problem: `speaks for the source "${fact.source}", not "${source}"` };
  return { fact };
}
