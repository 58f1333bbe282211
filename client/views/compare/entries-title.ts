import type { Comparison } from '#contract/compare.ts';
import type { EntriesOf } from '../../addresses/explore/entries-of.ts';

/** Names the question by the names this comparison knows; a ref it does not know is named by its id. */
export function entriesTitle(question: EntriesOf, { tools, claims }: Comparison): string {
  const nameOf = (ref: string) => {
    const tool = tools.find(({ id }) => `tool:${id}` === ref);
    const side = claims.flatMap(({ first, second }) => [first, second]).find((other) => other.ref === ref);
    return tool?.name ?? side?.name ?? ref.replace(/^(tool|capability):/, '');
  };
  const what = question.kind === 'claim' ? 'Claims' : 'Entries';
  const name = nameOf(question.ref);
  return question.against === null
    ? `${what} of ${name}`
    : `${what} of ${name} and ${nameOf(question.against)}`;
}
