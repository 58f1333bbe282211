import { useEffect, useMemo, useState } from 'react';
import { ChosenGroupContext } from '../../explore/chosen-group.ts';
import { withNewRefs } from '../../explore/new-refs.ts';
import { useExploreState } from '../../explore/use-explore-state.ts';
import { Inspector } from './inspector.tsx';
import { MapArea } from './map-area.tsx';
import { usePicture } from './use-picture.ts';
import styles from './explore-view.module.css';

export function ExploreView() {
  const [state, go] = useExploreState();
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
  return (
    <main className={styles.view} data-panel={state.panel}>
      <h1 className="unseen">Explore the match graph</h1>
      <ChosenGroupContext value={chosen}>
        <MapArea overview={overview} picture={picture} failure={failure} state={state} go={go} />
        <Inspector picture={picture} overview={overview.data} state={state} go={go} />
      </ChosenGroupContext>
    </main>
  );
}
