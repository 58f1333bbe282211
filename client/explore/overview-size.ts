import { type Form, formNow } from './form.ts';

const formAtLoad = formNow();

/** How many tools the opening map holds: what fits with labels one can read. */
export const mapSizes = { wide: 60, narrow: 15 };

/** By the page's form at load: its first picture stays what it was when a phone is turned. */
export function overviewSize(form: Form = formAtLoad): number {
  return form === 'wide' ? mapSizes.wide : mapSizes.narrow;
}
