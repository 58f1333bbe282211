import type { UseQueryResult } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { Overview } from '#contract/graph.ts';
import { useGivenToCommands } from '../../commands/centre-context.ts';
import { foundIn } from '../../explore/found-in.ts';
import { useForm } from '../../explore/form.ts';
import { dropFilters } from '../../explore/moves-view.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import type { GraphCanvas } from '../../graph/canvas/canvas.ts';
import { isFilteredOut } from '../../graph/picture/filter-picture.ts';
import type { Picture } from '../../graph/picture/picture.ts';
import { byId } from '../../graph/scene/by-id.ts';
import { sizings } from '../../graph/scene/sizes/sizings.ts';
import type { ExploreState } from '../../addresses/url-state.ts';
import { Legend } from './legend.tsx';
import { MapCanvas } from './map-canvas.tsx';
import { MapNotice } from './map-notice.tsx';
import { OutlineArea } from './outline/outline-area.tsx';
import { ViewSwitch } from './outline/view-switch.tsx';
import { MapTools } from './map-tools.tsx';
import { TakeAway } from './take-away/take-away.tsx';
import { useFreeArea } from './use-free-area.ts';
import { type BaseLayout, useBaseLayout } from './use-base-layout.ts';
import type { Failure } from './use-picture.ts';
import { ZoomButtons } from './zoom-buttons.tsx';
import styles from './map-area.module.css';

// What only says where one is comes after the first picture.
const Minimap = lazy(async () => ({ default: (await import('./map-minimap.tsx')).Minimap }));
const LadderCaption = lazy(async () => ({ default: (await import('./ladder-words.tsx')).LadderCaption }));
const Trail = lazy(async () => ({ default: (await import('./trail.tsx')).Trail }));

interface Props {
  readonly overview: UseQueryResult<Overview>;
  readonly picture: Picture | undefined;
  readonly failure: Failure | null;
  readonly state: ExploreState;
  readonly go: Go;
}

/** The map with what lies over it: legend, trail, zoom buttons, and a notice when something is the matter. */
export function MapArea({ overview, picture, failure, state, go }: Props) {
  const form = useForm();
  const frame = useRef<HTMLElement>(null);
  const [canvas, setCanvas] = useState<GraphCanvas | null>(null);
  useGivenToCommands('canvas', canvas);
  const free = useFreeArea(frame);
  const layout = useBaseLayout(picture?.base, state.layout, byId(sizings, state.size), free);
  const base = layout.data;
  const [last, setLast] = useState<{ picture: Picture; base: BaseLayout }>();
  // While a new layout is computed what was there stays on screen.
  const stale = last?.picture !== picture || last?.base !== base;
  if (picture && base && stale) setLast({ picture, base });
  const drawn = picture && base ? { picture, base } : last;
  const ladder = drawn?.base.frame ? drawn.picture.base.ladder : null;
  const found = useMemo(() => foundIn(picture, state.find), [picture, state.find]);
  return (
    <section ref={frame} className={styles.area} aria-label="Map">
      {drawn && drawn.picture.all.length + drawn.picture.groups.length > 0 && (
        <MapCanvas {...drawn} found={found} state={state} go={go} onCanvas={setCanvas} />
      )}
      <MapNotice
        error={overview.error ?? layout.error}
        retry={() => void (overview.error ? overview.refetch() : layout.refetch())}
        failure={failure && !state.focus.includes(failure.ref) ? failure : null}
        empty={overview.data?.nodes.length === 0}
        showAll={picture && isFilteredOut(picture) ? () => go(dropFilters(state)) : null}
        drawing={!drawn}
        full={picture?.full ?? false}
      />
      {picture && <OutlineArea picture={picture} state={state} go={go} />}
      <Suspense fallback={null}>
        {ladder && state.view === 'map' && <LadderCaption ladder={ladder} />}
      </Suspense>
      {canvas && picture && state.view === 'map' && form === 'wide' && !ladder && (
        <Suspense fallback={null}>
          <Minimap canvas={canvas} picture={picture} />
        </Suspense>
      )}
      <div className={styles.top}>
        {picture && <MapTools picture={picture} found={found} state={state} go={go} />}
        {picture && <ViewSwitch state={state} go={go} />}
      </div>
      <div className={styles.foot}>
        {picture && picture.all.length > 0 && <Legend key={form} picture={picture} state={state} go={go} />}
        <Suspense fallback={null}>
          <Trail picture={picture} state={state} go={go} />
        </Suspense>
        <div className={styles.corner}>
          {/* What is on the screen is taken away, and a file being made is not given up for what is still to be drawn. */}
          <TakeAway picture={drawn?.picture} canvas={canvas} state={state} go={go} />
          {state.view === 'map' && <ZoomButtons canvas={canvas} />}
        </div>
      </div>
    </section>
  );
}
