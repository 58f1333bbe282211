import type { Form } from '../../explore/form.ts';
import type { ExploreState } from '../../addresses/url-state.ts';

export type Sheet = 'peek' | 'half' | 'full';

/** The phone's sheet when only the head of its content shows, px. */
export const peekHeight = 92;

/** A sheet that nobody has moved rises to half when there is something in focus to tell. */
export function sheetOf({ panel, focus, entries }: ExploreState): Sheet {
  if (panel === 'full') return 'full';
  return panel === 'closed' || (focus.length === 0 && !entries) ? 'peek' : 'half';
}

/** Px of the map that the sheet covers, of `height` px. */
export function sheetHeight(sheet: Sheet, height: number): number {
  if (sheet === 'peek') return peekHeight;
  return sheet === 'full' ? height : Math.round(height / 2);
}

/** Whether the details are shown beside the map; on a low page only for what is in focus, or when they are asked for. */
export function panelOf(form: Form, state: ExploreState): ExploreState['panel'] {
  return form === 'side' && sheetOf(state) === 'peek' ? 'closed' : state.panel;
}
