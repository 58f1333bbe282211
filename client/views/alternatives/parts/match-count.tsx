import { count } from '../../../words/numbers.ts';
import { EntriesLink } from '../../../evidence/entries-link.tsx';
import { useShown } from '../shown-context.ts';

interface Props {
  readonly tool: string;
  readonly against: { readonly id: string; readonly name: string };
  readonly matches: number;
}

/** How often two tools were compared, lists included; opens the entries. Behind a 0 there are none. */
export function MatchCount({ tool, against, matches }: Props) {
  const { to } = useShown();
  if (matches === 0) return <>0</>;
  return (
    <EntriesLink
      address={{ withEntries: (entries) => to({ entries }) }}
      question={{ ref: `tool:${tool}`, against: `tool:${against.id}` }}
      label={`Compared with ${against.name} ${count(matches)} ${matches === 1 ? 'time' : 'times'}, open the entries`}
    >
      {count(matches)}
    </EntriesLink>
  );
}
