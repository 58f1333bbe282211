const atLoad = window.innerWidth;

/** How many tools the opening map holds on a wide page and on a phone's: what fits with labels one can read. */
export const mapSizes = { wide: 60, narrow: 15 };

export function overviewSize(): number {
  return isNarrow() ? mapSizes.narrow : mapSizes.wide;
}

/** Whether this is a phone's page, by the window's width in CSS pixels at load: it keeps its form while it is open. */
export function isNarrow(): boolean {
  return atLoad < 700;
}
