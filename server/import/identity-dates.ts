/** Dates in names of models: `20240307`, `2024-03-07`, `08-2024`, `2407`, `250615`, `0528`, `05-06`. Pure. */

/** What a name says of its date; at least one part is there. */
export interface NameDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const month = '(0[1-9]|1[0-2])';
const day = '(0[1-9]|[12]\\d|3[01])';
const alone = (pattern: string) => new RegExp(`(?<=^|[-. v])${pattern}(?=$|[-. ])`);
type Parts = readonly (keyof NameDate)[];

/** The longest first: what is left of a name after one is taken out is read by no other. */
const forms: readonly (readonly [RegExp, Parts])[] = [
  [alone(`(20\\d\\d)-${month}-${day}`), ['year', 'month', 'day']],
  [alone(`(20\\d\\d)${month}${day}`), ['year', 'month', 'day']],
  [alone(`(2[3-9])${month}${day}`), ['year', 'month', 'day']],
  [alone(`${month}-(20\\d\\d)`), ['month', 'year']],
  [alone(`(20\\d\\d)-${month}`), ['year', 'month']],
  [alone(`(2[3-9])\\.?${month}`), ['year', 'month']],
  [alone(`${month}${day}`), ['month', 'day']],
  [alone(`${month}-${day}`), ['month', 'day']],
  [alone('(20[2-9]\\d)'), ['year']],
];

/** Takes the date out of a folded name; at most one is taken. */
export function dateInName(name: string): { rest: string; date: NameDate | null } {
  for (const [form, parts] of forms) {
    const found = form.exec(name);
    if (found === null || found.index === 0) continue;
    const date = Object.fromEntries(
      parts.map((part, index) => {
        const value = Number(found[index + 1]);
        return [part, part === 'year' && value < 100 ? 2000 + value : value];
      }),
    );
    const rest = `${name.slice(0, found.index)} ${name.slice(found.index + found[0].length)}`;
    return { rest, date };
  }
  return { rest: name, date: null };
}

/** Whether two dates may be one: all that both say is the same, and that is more than a year. */
export function sameDate(one: NameDate, other: NameDate): boolean {
  const both = (['year', 'month', 'day'] as const).filter(
    (part) => one[part] !== undefined && other[part] !== undefined,
  );
  if (both.some((part) => one[part] !== other[part])) return false;
  return (
    both.includes('month') || (both.length === 1 && one.month === undefined && other.month === undefined)
  );
}

const dayOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000;

/** @param date an ISO date */
export const isOn = (named: NameDate, date: string | undefined): boolean =>
  date !== undefined &&
  named.month === Number(date.slice(5, 7)) &&
  (named.day === undefined ? named.year !== undefined : named.day === Number(date.slice(8, 10))) &&
  (named.year === undefined || named.year === Number(date.slice(0, 4)));

/** Days a release may lie from the date in a name: announced, published and listed are seldom one day. */
const nearDays = 31;

/** Whether a release lies near the date that a name says; a name without its year or day is near nothing but its own. */
export function isNear(named: NameDate, released: string | undefined): boolean {
  if (released === undefined) return false;
  const { year, month: itsMonth, day: itsDay } = named;
  if (year === undefined || itsMonth === undefined || itsDay === undefined) return isOn(named, released);
  const text = `${year}-${String(itsMonth).padStart(2, '0')}-${String(itsDay).padStart(2, '0')}`;
  return Math.abs(dayOf(text) - dayOf(released)) <= nearDays;
}
