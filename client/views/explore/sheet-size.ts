import type { Form } from '../../explore/form.ts';
import type { ExploreState } from '../../addresses/url-state.ts';

export type Sheet = 'peek' | 'half' | 'full';

/** The phone's sheet when only the head of its content shows, px. */
export const peekHeight = 92;

type Shown = Pick<ExploreState, 'panel' | 'focus' | 'select' | 'entries' | 'steps' | 'view' | 'layout'>;

/** Nobody has moved the sheet, grown the picture or picked anything: on a phone the opening is a list, and the map one tap away. */
export function opensOnList({ panel, focus, select, entries, steps, view, layout }: Shown): boolean {
  const picked = focus.length + select.length + steps.length > 0 || entries !== null || layout !== null;
  return panel === 'open' && view === 'map' && !picked;
}

/** A sheet that nobody has moved rises to half when there is something in focus to tell. */
export function sheetOf(state: Shown): Sheet {
  const { panel, focus, entries } = state;
  if (panel === 'full' || opensOnList(state)) return 'full';
  return panel === 'closed' || (focus.length === 0 && !entries) ? 'peek' : 'half';
}

/** Px of the map that the sheet covers, of `height` px. */
export function sheetHeight(sheet: Sheet, height: number): number {
  if (sheet === 'peek') return peekHeight;
  return sheet === 'full' ? height : Math.round(height / 2);
}

/** Whether the details are shown beside the map; on a low page only for what is in focus, or when they are asked for. */
export function panelOf(form: Form, state: ExploreState): ExploreState['panel'] {
  const closed = sheetOf(state) === 'peek' || opensOnList(state);
  return form === 'side' && closed ? 'closed' : state.panel;
}
