/** To the heading of what this stands in: it stays where this goes from the page with what was corrected. */
export function focusHeading(inside: Element): void {
  const heading = inside.closest('[aria-labelledby], aside, main')?.querySelector<HTMLElement>('h1, h2, h3');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
