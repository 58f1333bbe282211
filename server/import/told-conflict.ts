import type { Conflict } from '#contract/imports.ts';
import { ruleInWords } from './identity-rules.ts';
import { pairId } from './rows.ts';

type Side = Conflict['left'];

/** A question as people read it; more fields of the sides are left out. */
export function toConflict(
  rule: string,
  shared: string,
  left: Side,
  right: Side,
  hangs: Conflict['hangs'],
): Conflict {
  const side = ({ record, name, tool, url }: Side): Side => ({ record, name, tool, url });
  return {
    id: pairId(left.record, right.record),
    rule,
    says: ruleInWords(rule),
    shared,
    left: side(left),
    right: side(right),
    hangs,
  };
}
