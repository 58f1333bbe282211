/** How figures read on screen. */
import { howMany } from '#contract/how-many.ts';

const whole = new Intl.NumberFormat('en-US');
const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumSignificantDigits: 4,
});

/** 10,214 */
export function count(value: number): string {
  return whole.format(value);
}

/** `1 match`, `2 matches` */
export const counted = howMany;

/** US dollars with as many digits as a small price needs: $0.195, $15. */
export function money(value: number, currency = 'USD'): string {
  const text = dollars.format(value);
  return currency === 'USD' ? text : `${text.replace('$', '')} ${currency}`;
}
