/** How many tools the opening map holds: what fits with labels one can read, by the window's width in CSS pixels. */
export function overviewSize(width = window.innerWidth): number {
  return width < 700 ? 18 : 60;
}
