import { type ViewId, viewIds } from '../addresses/explore/choices.ts';
import { showPanel } from '../explore/moves.ts';
import { lookIntoGroup } from '../explore/moves-picture.ts';
import { colourBy, dropLayout, sizeBy, tidyUp, viewAs } from '../explore/moves-view.ts';
import { colourings } from '../graph/scene/colourings/colourings.ts';
import { layouts } from '../graph/scene/layouts/layouts.ts';
import { sizings } from '../graph/scene/sizes/sizings.ts';
import type { ExploreState } from '../addresses/url-state.ts';
import type { Command } from './command.ts';

type When = (state: ExploreState) => boolean;

/** A move that is about the whole view. */
function ofView(
  id: string,
  about: string,
  keys: readonly string[],
  move: (state: ExploreState) => ExploreState,
  when: When = () => true,
): Command {
  return {
    id,
    group: 'View',
    label: () => about,
    about,
    keys,
    when: ({ explore }) => explore !== null && when(explore.state),
    run: ({ explore }) => explore?.go(move(explore.state)),
  };
}

const views: Record<ViewId, { about: string; key: string }> = {
  map: { about: 'Show the map', key: '1' },
  tree: { about: 'Show the outline as a tree', key: '2' },
  table: { about: 'Show the outline as a table', key: '3' },
};

export const viewCommands: readonly Command[] = [
  ...viewIds.map((view) =>
    ofView(
      `view-${view}`,
      views[view].about,
      [views[view].key],
      (state) => viewAs(state, view),
      (state) => state.view !== view,
    ),
  ),
  ofView('tidy-up', 'Repeat the last layout', ['l'], (state) => tidyUp(state)),
  ...layouts.map(({ id, label, hint }) =>
    ofView(`layout-${id}`, `Layout: ${label.toLowerCase()}, ${hint}`, [], (state) => tidyUp(state, id)),
  ),
  ofView('drop-layout', 'Original layout', [], dropLayout, (state) => state.layout !== null),
  ...colourings.map(({ id, label }) =>
    ofView(
      `colour-${id}`,
      `Colour by ${label.toLowerCase()}`,
      [],
      (state) => colourBy(state, id),
      ({ colour }) => colour !== id,
    ),
  ),
  ...sizings.map(({ id, label }) =>
    ofView(
      `size-${id}`,
      `Size by ${label.toLowerCase()}`,
      [],
      (state) => sizeBy(state, id),
      ({ size }) => size !== id,
    ),
  ),
  ofView('groups', 'The map of groups: the whole catalogue', ['m'], (state) => lookIntoGroup(state, null)),
  ofView('panel', 'Show or hide the details', ['d'], (state) =>
    showPanel(state, state.panel === 'closed' ? 'open' : 'closed'),
  ),
];
