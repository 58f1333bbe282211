/** US dollars a month: in cents, and below ten of them as many digits as a small amount needs. */
const cents = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const small = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumSignificantDigits: 2,
});

export function monthlyMoney(dollars: number): string {
  return dollars > 0 && dollars < 0.1 ? small.format(dollars) : cents.format(dollars);
}

/** "$28.00 less than today, 70 %", "$80.00 more than today, 3 times as much", or null where one of the two is not known. */
export function savingWords(then: number | null, today: number | null): string | null {
  if (then === null || today === null) return null;
  if (then === today) return 'the same as today';
  const less = then < today;
  const times = (then / today).toLocaleString('en', { maximumSignificantDigits: 2 });
  const percent = Math.round((100 * Math.abs(today - then)) / today);
  const share = today === 0 ? '' : then >= 2 * today ? `, ${times} times as much` : `, ${percent} %`;
  return `${monthlyMoney(Math.abs(today - then))} ${less ? 'less' : 'more'} than today${share}`;
}
