import { lazy, Suspense, useEffect, useMemo } from 'react';
import type { Overview } from '#contract/graph.ts';
import { useGivenToCommands } from '../../commands/centre-context.ts';
import { useChosenGroup } from '../../explore/chosen-group.ts';
import { ExploreContext } from '../../explore/explore-context.ts';
import { showPanel } from '../../explore/moves.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import type { Picture } from '../../graph/picture/picture.ts';
import type { ExploreState } from '../../addresses/url-state.ts';
import { PanelHandle } from './inspector/panel-handle.tsx';
import { shownGroup } from './inspector/shown-group.ts';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { useForm } from '../../explore/form.ts';
import { panelOf, sheetOf } from './sheet-size.ts';
import { keptInPicture } from '../../explore/kept-in-picture.ts';
import styles from './inspector.module.css';

const loadDetails = () => import('./inspector/details.tsx');
/** Not needed for the first picture, so it comes after it. */
const Details = lazy(async () => ({ default: (await loadDetails()).Details }));
const StartPanel = lazy(async () => ({
  default: (await import('./inspector/start-panel.tsx')).StartPanel,
}));
const CompareTray = lazy(async () => ({
  default: (await import('./inspector/compare-tray.tsx')).CompareTray,
}));
/** It brings all commands with it. */
const SelectionBar = lazy(async () => ({
  default: (await import('./inspector/selection-bar.tsx')).SelectionBar,
}));
/** Ms after which the panels are fetched, whether or not they are asked for. */
const quiet = 1500;

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
  useEffect(() => {
    const timer = setTimeout(() => void loadDetails(), quiet);
    return () => clearTimeout(timer);
  }, []);
  const form = useForm();
  const panel = panelOf(form, state);
  const { id: chosen } = useChosenGroup();
  const group = picture && shownGroup(picture, chosen);
  const shown = `${group?.id ?? ''} ${state.focus.join('~')} ${state.entries ? JSON.stringify(state.entries) : ''}`;
  return (
    <ExploreContext value={explore}>
      <aside className={styles.panel} data-panel={panel} data-sheet={sheetOf(state)} aria-label="Details">
        <PanelHandle form={form} state={state} onPanel={(next) => go(showPanel(state, next), 'replace')} />
        {/* The key puts what is new at its top. */}
        <div key={shown} className={styles.body} hidden={panel === 'closed' && form !== 'sheet'}>
          <Suspense fallback={null}>{kept.select.length > 0 && <SelectionBar />}</Suspense>
          <Suspense fallback={<SkeletonLines lines={6} />}>
            {group || isAboutSomething(state) ? (
              <Details state={state} group={group ?? null} />
            ) : (
              <StartPanel overview={overview} />
            )}
          </Suspense>
          <Suspense fallback={null}>{kept.with.length > 0 && <CompareTray />}</Suspense>
        </div>
      </aside>
    </ExploreContext>
  );
}

function isAboutSomething({ entries, focus, steps }: ExploreState): boolean {
  const last = steps.at(-1)?.op;
  return entries !== null || focus.length > 0 || last === 'path' || last === 'common';
}
