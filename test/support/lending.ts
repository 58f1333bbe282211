/** Lends things that only one test file at a time may use; makes them as they are asked for, up to a number. */
export interface Lending<T> {
  /** Waits while all are lent. */
  take(): Promise<T>;
  giveBack(one: T): void;
}

/** @param make is given the number of the thing, from 1 */
export function lending<T>(most: number, make: (number: number) => Promise<T>): Lending<T> {
  const free: T[] = [];
  const waiting: ((one: T) => void)[] = [];
  let made = 0;
  return {
    async take() {
      const one = free.pop();
      if (one !== undefined) return one;
      if (made < most) return make(++made);
      return new Promise((resolve) => waiting.push(resolve));
    },
    giveBack(one) {
      const next = waiting.shift();
      if (next === undefined) free.push(one);
      else next(one);
    },
  };
}
