import { count } from '../../../numbers.ts';
import { EntriesLink } from '../../compare/entries-link.tsx';
import { useShown } from '../shown-context.ts';

interface Props {
  readonly tool: string;
  readonly against: { readonly id: string; readonly name: string };
  readonly matches: number;
}

/** How often two tools were weighed against each other; opens the entries. Behind a 0 there are none. */
export function MatchCount({ tool, against, matches }: Props) {
  const { to } = useShown();
  if (matches === 0) return <>0</>;
  return (
    <EntriesLink
      address={{ withEntries: (entries) => to({ entries }) }}
      question={{ ref: `tool:${tool}`, against: `tool:${against.id}` }}
      label={`${count(matches)} ${matches === 1 ? 'match' : 'matches'} against ${against.name}, open the entries`}
    >
      {count(matches)}
    </EntriesLink>
  );
}
