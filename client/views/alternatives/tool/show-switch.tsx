import { Segmented } from '../../../ui/segmented.tsx';
import { useShown } from '../shown-context.ts';

const shows = [
  ['list', 'List'],
  ['table', 'Table'],
  ['graph', 'Graph'],
] as const;

/** The same alternatives as a list, a table or a graph. */
export function ShowSwitch() {
  const { state, go } = useShown();
  return <Segmented label="Show as" choices={shows} chosen={state.show} onChoose={(show) => go({ show })} />;
}
