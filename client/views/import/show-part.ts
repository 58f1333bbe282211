import type { Part } from '../../addresses/import-url.ts';
import { headingOf } from './part-section.tsx';

/** Scrolls a part into view; what is read or pressed next is in it. */
export function showPart(part: Part): void {
  const heading = document.getElementById(headingOf(part));
  heading?.closest('section')?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
