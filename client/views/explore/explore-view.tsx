import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { ChosenGroupContext } from '../../explore/chosen-group.ts';
import { ExploreContext } from '../../explore/explore-context.ts';
import { withNewRefs } from '../../explore/new-refs.ts';
import { useForm } from '../../explore/form.ts';
import { useExploreState } from '../../explore/use-explore-state.ts';
import { Inspector } from './inspector.tsx';
import { opensOnList } from './sheet-size.ts';
import { usePicture } from './use-picture.ts';
import styles from './explore-view.module.css';

/** What draws comes by itself, since a phone opens on a list; `early-start.ts` asks for it at once elsewhere. */
const MapArea = lazy(async () => ({ default: (await import('./map-area.tsx')).MapArea }));

const LensChoice = lazy(async () => ({ default: (await import('./opening/lens-choice.tsx')).LensChoice }));

export function ExploreView() {
  const [state, go] = useExploreState();
  const form = useForm();
  const { overview, picture, failure, renamed } = usePicture(state);
  useEffect(() => {
    if (renamed.size > 0) go(withNewRefs(state, renamed), 'replace');
  });
  const [group, setGroup] = useState<{ id: string | null; sought: boolean }>({ id: null, sought: false });
  const chosen = useMemo(() => {
    const choose = (id: string | null) => setGroup({ id, sought: false });
    const seek = (id: string | null) => setGroup({ id, sought: true });
    return { ...group, choose, seek };
  }, [group]);
  const title = state.focus
    .map((ref) => picture?.all.find(({ node }) => node.ref === ref)?.node.name)
    .filter((name) => name !== undefined)
    .join(' and ');
  useEffect(() => {
    document.title = title ? `${title} · Match Graph` : 'Match Graph';
  }, [title]);
  const listed = form === 'sheet' && opensOnList(state);
  // Once there it stays: what was placed and looked at is not made again for a look at the list.
  const [mapped, setMapped] = useState(!listed);
  if (!listed && !mapped) setMapped(true);
  const explore = useMemo(() => ({ state, go, picture }), [state, go, picture]);
  return (
    <main className={styles.view} data-panel={state.panel}>
      <h1 className="unseen">Explore the match graph</h1>
      <ChosenGroupContext value={chosen}>
        <div className={styles.map}>
          {form === 'wide' && (
            <ExploreContext value={explore}>
              <Suspense fallback={<div className={styles.lenses} />}>
                <LensChoice state={state} go={go} />
              </Suspense>
            </ExploreContext>
          )}
          {mapped && (
            <Suspense fallback={null}>
              <MapArea overview={overview} picture={picture} failure={failure} state={state} go={go} />
            </Suspense>
          )}
        </div>
        <Inspector picture={picture} overview={overview.data} state={state} go={go} />
      </ChosenGroupContext>
    </main>
  );
}
