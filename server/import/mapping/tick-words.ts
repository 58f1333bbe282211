/** What data writes for "yes" and for "no"; a table `ticks` of a source.yaml says more of them. */
import type { Scope, Setting, Tables } from './setting.ts';

const yes = `true|yes|y|1|x|full|fully|fully supported|full support|supported|available|included|built-in|built in
  |native|natively|enabled|✅|✓|✔|☑|🗸|🗹|⊕|🟢|👍|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:|:check:|:+1:`;
const no = `false|no|n|0|none|n/a|na|-|–|—|−|·|/|not supported|unsupported|no support|not available|unavailable|not included
  |disabled|missing|never|❌|✗|✘|✖|✕|❎|☐|⊗|🔴|🚫|⛔|👎|:x:|:heavy_multiplication_x:|:negative_squared_cross_mark:
  |:no_entry:|:no_entry_sign:|:-1:`;
/** What says that nobody knows. */
const unsaid = 'unknown|not known|unclear|not stated|tbd|tba|?|??|null|undefined';

const meaning = <T>(list: string, means: T) => list.split('|').map((word) => [word.trim(), means] as const);
const words: ReadonlyMap<string, boolean | null> = new Map([
  ...meaning(yes, true),
  ...meaning(no, false),
  ...meaning(unsaid, null),
]);

/** The name of the table that says more words. */
const tickTable = 'ticks';

/** Whether a value is a yes; null of one that says nothing, and undefined of one that is neither yes nor no. */
export function tickOf(value: unknown, tables: Tables): boolean | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'boolean') return value;
  if (value === 0 || value === 1) return value === 1;
  if (typeof value !== 'string') return undefined;
  const said = tables.get(tickTable)?.get(value.trim());
  if (said !== undefined) return said === true;
  return words.get(plain(value));
}

/** Whether a flag is a yes; one that is neither yes nor no is told by its name. */
export function isTicked(value: unknown, name: string, { tell }: Scope, { tables }: Setting): boolean {
  const ticked = tickOf(value, tables);
  if (ticked === undefined) tell?.(`${name}: ${JSON.stringify(value)} is neither yes nor no`, 'tick');
  return ticked === true;
}

/** In lower case, without what only makes a sign an emoji, or letters bold. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\uFE0E\uFE0F*]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
