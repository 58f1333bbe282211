const atLoad = window.innerWidth;

/** How many tools the opening map holds: what fits with labels one can read, by the window's width at load. */
export function overviewSize(): number {
  return isNarrow() ? 18 : 60;
}

/** Whether this is a phone's page: it keeps its form while it is open. */
export function isNarrow(): boolean {
  return atLoad < 700;
}
