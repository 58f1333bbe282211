import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { overviewSize } from '../../explore/overview-size.ts';
import { useExploreState } from '../../explore/use-explore-state.ts';
import { pictureOf } from '../../graph/picture.ts';
import { overviewQuery } from '../../queries.ts';
import { Inspector } from './inspector.tsx';
import { MapArea } from './map-area.tsx';
import { useAnswers } from './use-answers.ts';
import styles from './explore-view.module.css';

export function ExploreView() {
  const [state, go] = useExploreState();
  const overview = useQuery(overviewQuery(overviewSize()));
  const { answerOf, failure } = useAnswers(state);
  const picture = useMemo(
    () => overview.data && pictureOf(overview.data, state.steps, state.focus, answerOf),
    [overview.data, state.steps, state.focus, answerOf],
  );
  const title = state.focus
    .map((ref) => picture?.nodes.find(({ node }) => node.ref === ref)?.node.name)
    .filter((name) => name !== undefined)
    .join(' and ');
  useEffect(() => {
    document.title = title ? `${title} · Match Graph` : 'Match Graph';
  }, [title]);
  return (
    <main className={styles.view} data-panel={state.panel}>
      <h1 className="unseen">Explore the match graph</h1>
      <MapArea overview={overview} picture={picture} failure={failure} state={state} go={go} />
      <Inspector picture={picture} overview={overview.data} state={state} go={go} />
    </main>
  );
}
