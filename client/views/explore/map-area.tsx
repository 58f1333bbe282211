import type { UseQueryResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Overview } from '#contract/graph.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import type { GraphCanvas } from '../../graph/canvas.ts';
import type { Picture } from '../../graph/picture.ts';
import type { ExploreState } from '../../url-state.ts';
import { Legend } from './legend.tsx';
import { MapCanvas } from './map-canvas.tsx';
import { MapNotice } from './map-notice.tsx';
import { Trail } from './trail.tsx';
import type { Answers } from './use-answers.ts';
import { useFreeArea } from './use-free-area.ts';
import { useOpeningLayout } from './use-opening-layout.ts';
import { ZoomButtons } from './zoom-buttons.tsx';
import styles from './map-area.module.css';

interface Props {
  readonly overview: UseQueryResult<Overview>;
  readonly picture: Picture | undefined;
  readonly failure: Answers['failure'];
  readonly state: ExploreState;
  readonly go: Go;
}

/** The map with what lies over it: legend, trail, zoom buttons, and a notice when something is the matter. */
export function MapArea({ overview, picture, failure, state, go }: Props) {
  const frame = useRef<HTMLElement>(null);
  const [canvas, setCanvas] = useState<GraphCanvas | null>(null);
  const free = useFreeArea(frame);
  const layout = useOpeningLayout(overview.data, free);
  const opening = layout.data?.overview === overview.data ? layout.data : undefined;
  return (
    <section ref={frame} className={styles.area} aria-label="Map">
      {picture && opening && picture.nodes.length > 0 && (
        <MapCanvas picture={picture} opening={opening} state={state} go={go} onCanvas={setCanvas} />
      )}
      <MapNotice
        error={overview.error ?? layout.error}
        retry={() => void (overview.error ? overview.refetch() : layout.refetch())}
        failure={failure && !state.focus.includes(failure.ref) ? failure : null}
        empty={overview.data?.nodes.length === 0}
        drawing={!opening}
        full={picture?.full ?? false}
      />
      {overview.data && <Legend totals={overview.data.totals} />}
      <Trail picture={picture} state={state} go={go} />
      <ZoomButtons canvas={canvas} />
    </section>
  );
}
