import type { ExploreState } from '../../url-state.ts';

/** The phone's sheet when only its head shows, px. */
export const peekHeight = 64;

/** Px of the map that the sheet covers, of `height` px. */
export function sheetHeight(panel: ExploreState['panel'], height: number): number {
  if (panel === 'closed') return peekHeight;
  return panel === 'full' ? height : Math.round(height * 0.5);
}
