/** Places and classes in words. Pure. */
import type { Rating } from '#contract/rating.ts';
import { count, counted } from '../words/numbers.ts';

/** `1–4`, or `3` where nothing else is possible. */
export const rankText = ({ rankLow, rankHigh }: Pick<Rating, 'rankLow' | 'rankHigh'>): string =>
  rankLow === rankHigh ? count(rankLow) : `${count(rankLow)}–${count(rankHigh)}`;

/** `−12`: points without decimals, with a real minus. */
export const pointsText = (points: number): string => {
  const whole = Math.round(points);
  return whole < 0 ? `−${count(-whole)}` : count(Math.abs(whole));
};

export const rangeText = ({ low, high }: Pick<Rating, 'low' | 'high'>): string =>
  `${pointsText(low)} to ${pointsText(high)}`;

interface Placed {
  /** Null where it has no place. */
  readonly class: number | null;
  readonly tool: Pick<Rating['tool'], 'name'>;
}

export interface RatedClass<Row extends Placed> {
  readonly class: Row['class'];
  readonly rows: readonly Row[];
}

/** Rows in bands of one class each, in their order. */
export function classesOf<Row extends Placed>(rows: readonly Row[]): RatedClass<Row>[] {
  return [...new Set(rows.map((row) => row.class))].map((own) => ({
    class: own,
    rows: rows.filter((row) => row.class === own),
  }));
}

/** The last class takes whoever is left, so that nothing is said of those in it. */
const lastClass = 8;

/** What those of a class have in common. @param noun what they are, of one and of several */
export function classText(
  { class: own, rows }: RatedClass<Placed>,
  noun: readonly [one: string, several: string],
): string {
  const [first] = rows;
  const many = counted(rows.length, ...noun);
  if (first === undefined || rows.length === 1) return many;
  return own === lastClass ? `the remaining ${many}` : `${many}, too close to ${first.tool.name} to separate`;
}
