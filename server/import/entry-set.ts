/** Which entries a reading had already: a dozen bytes each, since there may be tens of millions. */
import type { MatchFact } from '#contract/interchange.ts';
import { entryId } from '../ledger/entry-id.ts';

export interface EntrySet {
  /** @returns false when an entry of the same id was added before */
  add(fact: MatchFact): boolean;
}

const minSlots = 1024;
/** Of all slots; beyond it, looking for a free one takes long. */
const fullest = 0.7;

/** An open hash table of the first 64 bits of the ids; two ids of ten million share them once in 400,000 readings. */
export function entrySet(): EntrySet {
  let slots = new Uint32Array(2 * minSlots);
  let held = 0;
  return {
    add(fact) {
      const id = entryId(fact);
      const high = parseInt(id.slice(0, 8), 16);
      // Zero marks a free slot.
      if (!put(slots, high, parseInt(id.slice(8, 16), 16) || 1)) return false;
      held += 1;
      if (2 * held > slots.length * fullest) slots = twiceAsLarge(slots);
      return true;
    },
  };
}

/** Halves lie beside each other; `low` is never 0. */
function put(slots: Uint32Array, high: number, low: number): boolean {
  const last = slots.length / 2 - 1;
  let at = (high & last) >>> 0;
  for (; slots[2 * at + 1] !== 0; at = (at + 1) & last)
    if (slots[2 * at] === high && slots[2 * at + 1] === low) return false;
  slots[2 * at] = high;
  slots[2 * at + 1] = low;
  return true;
}

function twiceAsLarge(slots: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += 2) {
    const low = slots[at + 1] ?? 0;
    if (low !== 0) put(larger, slots[at] ?? 0, low);
  }
  return larger;
}
