import { lazy, Suspense, useMemo } from 'react';
import { ExploreContext } from '../../../explore/explore-context.ts';
import type { Go } from '../../../explore/use-explore-state.ts';
import type { Picture } from '../../../graph/picture/picture.ts';
import type { ExploreState } from '../../../addresses/url-state.ts';
import { keptInPicture } from '../../../explore/kept-in-picture.ts';

/** Not needed for the first picture. */
const Outline = lazy(async () => ({ default: (await import('./outline.tsx')).Outline }));

interface Props {
  readonly picture: Picture;
  readonly state: ExploreState;
  readonly go: Go;
}

/** Over the map: its tree or table, where one is chosen. */
export function OutlineArea({ picture, state, go }: Props) {
  const explore = useMemo(
    () => ({ state: keptInPicture(state, picture), go, picture }),
    [state, go, picture],
  );
  return (
    <ExploreContext value={explore}>
      <Suspense fallback={null}>
        {state.view !== 'map' && <Outline picture={picture} as={state.view} />}
      </Suspense>
    </ExploreContext>
  );
}
