import { CompareToolsBar } from '../../ui/compare-tools-bar.tsx';
import { switchedAside } from './moves.ts';
import { useShown } from './shown-context.ts';

/** The tools put aside, and the way to them side by side with the tool they could replace. */
export function CompareBar() {
  const { state, go } = useShown();
  const all =
    state.tool === null ? state.with : [state.tool, ...state.with.filter((id) => id !== state.tool)];
  return <CompareToolsBar ids={state.with} all={all} onOut={(id) => go(switchedAside(state, id))} />;
}
