import { count, counted } from './numbers.ts';

/** "Showing 50 of 7,412 capabilities", or how many there are when all are shown. */
export function shownWords(there: number, total: number, one: string, many: string): string {
  return there < total
    ? `Showing ${count(there)} of ${counted(total, one, many)}`
    : counted(total, one, many);
}
