import type { Conflict } from '#contract/imports.ts';
import { identityRules, sameAddress, sameName } from './identity-rules.ts';
import { pairId } from './rows.ts';

const said = new Map([
  [sameName, 'Several tools go by this name.'],
  [sameAddress, 'Both give the same address.'],
  ...identityRules.map(({ id, says }): [string, string] => [id, says]),
]);

/** What a rule found, to a person. */
export const ruleInWords = (rule: string): string => said.get(rule) ?? rule;

type Side = Conflict['left'];

/** A conflict as people read it; more fields of the sides are left out. */
export function toConflict(rule: string, shared: string, left: Side, right: Side): Conflict {
  const side = ({ record, name, tool, url }: Side): Side => ({ record, name, tool, url });
  return {
    id: pairId(left.record, right.record),
    rule,
    says: ruleInWords(rule),
    // Without the class of tools that the name stands in.
    shared: shared.slice(shared.indexOf(':') + 1),
    left: side(left),
    right: side(right),
  };
}
