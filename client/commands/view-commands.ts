import { colourIds, layoutIds, sizeIds, viewIds } from '../explore/address/choices.ts';
import type { ColourId, LayoutId, SizeId, ViewId } from '../explore/address/choices.ts';
import { showPanel } from '../explore/moves.ts';
import { lookIntoGroup } from '../explore/moves-picture.ts';
import { colourBy, dropLayout, sizeBy, tidyUp, viewAs } from '../explore/moves-view.ts';
import { colourings } from '../graph/colourings/colourings.ts';
import { layoutNames } from '../graph/layouts/layout-names.ts';
import { sizings } from '../graph/sizes/sizings.ts';
import type { ExploreState } from '../url-state.ts';
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
const layoutWords = (id: LayoutId) =>
  `Layout: ${layoutNames[id].label.toLowerCase()}, ${layoutNames[id].hint}`;
const colourWords = (id: ColourId) => `Colour by ${colourings[id].label.toLowerCase()}`;
const sizeWords = (id: SizeId) => `Size by ${sizings[id].label.toLowerCase()}`;

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
  ...layoutIds.map((layout) =>
    ofView(`layout-${layout}`, layoutWords(layout), [], (state) => tidyUp(state, layout)),
  ),
  ofView('drop-layout', 'Original layout', [], dropLayout, (state) => state.layout !== null),
  ...colourIds.map((colour) =>
    ofView(
      `colour-${colour}`,
      colourWords(colour),
      [],
      (state) => colourBy(state, colour),
      (state) => state.colour !== colour,
    ),
  ),
  ...sizeIds.map((size) =>
    ofView(
      `size-${size}`,
      sizeWords(size),
      [],
      (state) => sizeBy(state, size),
      (state) => state.size !== size,
    ),
  ),
  ofView('groups', 'The map of groups: the whole catalogue', ['m'], (state) => lookIntoGroup(state, null)),
  ofView('panel', 'Show or hide the details', ['d'], (state) =>
    showPanel(state, state.panel === 'closed' ? 'open' : 'closed'),
  ),
];
