import { useMemo } from 'react';
import type { Overview } from '#contract/graph.ts';
import { useGivenToCommands } from '../../commands/centre-context.ts';
import { ExploreContext } from '../../explore/explore-context.ts';
import { showPanel } from '../../explore/moves.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import type { Picture } from '../../graph/picture.ts';
import type { ExploreState } from '../../url-state.ts';
import { CapabilityPanel } from './inspector/capability-panel.tsx';
import { CompareTray } from './inspector/compare-tray.tsx';
import { EntriesPanel } from './inspector/entries-panel.tsx';
import { PairPanel } from './inspector/pair-panel.tsx';
import { PanelHandle } from './inspector/panel-handle.tsx';
import { PathPanel } from './inspector/path-panel.tsx';
import { SelectionBar } from './inspector/selection-bar.tsx';
import { StartPanel } from './inspector/start-panel.tsx';
import { ToolPanel } from './inspector/tool-panel.tsx';
import { isNarrow } from '../../explore/overview-size.ts';
import { sheetOf } from './sheet-size.ts';
import { keptInPicture } from './kept-in-picture.ts';
import styles from './inspector.module.css';

interface Props {
  readonly picture: Picture | undefined;
  readonly overview: Overview | undefined;
  readonly state: ExploreState;
  readonly go: Go;
}

/** The panel beside the map, a sheet over it on a phone: what is in focus, in words and numbers. */
export function Inspector({ picture, overview, state, go }: Props) {
  const kept = keptInPicture(state, picture);
  const explore = useMemo(() => ({ state: kept, go, picture }), [kept, go, picture]);
  useGivenToCommands('explore', explore);
  const shown = `${state.focus.join('~')} ${state.entries ? JSON.stringify(state.entries) : ''}`;
  return (
    <ExploreContext value={explore}>
      <aside
        className={styles.panel}
        data-panel={state.panel}
        data-sheet={sheetOf(state)}
        aria-label="Details"
      >
        <PanelHandle state={state} onPanel={(panel) => go(showPanel(state, panel), 'replace')} />
        {/* The key puts what is new at its top. */}
        <div key={shown} className={styles.body} hidden={state.panel === 'closed' && !isNarrow()}>
          <SelectionBar />
          <Content state={state} overview={overview} />
          <CompareTray />
        </div>
      </aside>
    </ExploreContext>
  );
}

function Content({ state, overview }: { state: ExploreState; overview: Overview | undefined }) {
  const [first, second] = state.focus;
  if (state.entries) return <EntriesPanel of={state.entries} />;
  if (first && second) return <PairPanel first={first} second={second} />;
  if (first?.startsWith('capability:')) return <CapabilityPanel id={first.slice('capability:'.length)} />;
  if (first) return <ToolPanel id={first.slice('tool:'.length)} />;
  const last = state.steps.at(-1);
  const [from, to] = last?.op === 'path' ? last.refs : [];
  if (from && to) return <PathPanel from={from} to={to} />;
  return <StartPanel overview={overview} />;
}
