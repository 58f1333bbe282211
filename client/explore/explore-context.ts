import { createContext, use } from 'react';
import type { Picture } from '../graph/picture/picture.ts';
import type { ExploreState } from '../addresses/url-state.ts';
import { findNode, focusNode } from './moves.ts';
import type { Go } from './use-explore-state.ts';

export interface Explore {
  /** With a step for everything that is in the picture. */
  readonly state: ExploreState;
  readonly go: Go;
  readonly picture: Picture | undefined;
}

export const ExploreContext = createContext<Explore | null>(null);

/** For the parts of the inspector; throws outside the Explore screen. */
export function useExplore(): Explore {
  const explore = use(ExploreContext);
  if (!explore) throw new Error('This part belongs inside the Explore screen.');
  return explore;
}

/** The state with a node in focus, which is added to the picture where it is not there yet. */
export function stateAtNode({ state, picture }: Explore, ref: string): ExploreState {
  const there = picture?.nodes.some(({ node }) => node.ref === ref);
  return there ? focusNode(state, ref) : findNode(state, ref);
}
