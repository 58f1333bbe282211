/** Which records have to stand for another tool, so that every decision holds. Pure. */
import type { StandingDecision } from '../queries/identity.ts';
import { disputedId, toolSlug } from '../names/tool-slug.ts';

export interface Move {
  readonly record: string;
  readonly tool: string;
}

/** The source's own key in `source/key`. */
export const keyOf = (record: string): string => record.slice(record.indexOf('/') + 1);

/**
 * Decisions are taken in the order given, so of two that contradict each other the later holds. A join lets all records
 * of the tool with fewer of them stand for the other one; with as many, those of the right tool move. Apart gives one
 * of the two records a tool of its own: the right one, unless the tool is named after it.
 * @param taken ids among the slugs of the records that tools hold
 */
export function decidedMoves(decisions: readonly StandingDecision[], taken: ReadonlySet<string>): Move[] {
  const before = new Map<string, string>();
  for (const { left, right, leftTool, rightTool, members } of decisions) {
    for (const { record, tool } of members) before.set(record, tool);
    before.set(left, leftTool).set(right, rightTool);
  }
  const now = new Map(before);
  const held = new Set([...taken, ...before.values()]);
  const recordsAt = (tool: string) => [...now].flatMap(([record, its]) => (its === tool ? [record] : []));
  for (const { left, right, decision } of decisions) {
    const [leftTool, rightTool] = [now.get(left) ?? '', now.get(right) ?? ''];
    if (decision === 'join' && leftTool !== rightTool) {
      const [ofLeft, ofRight] = [recordsAt(leftTool), recordsAt(rightTool)];
      const [moving, target] = ofRight.length > ofLeft.length ? [ofLeft, rightTool] : [ofRight, leftTool];
      for (const record of moving) now.set(record, target);
    } else if (decision === 'apart' && leftTool === rightTool) {
      const moving = toolSlug(keyOf(right)) === rightTool ? left : right;
      const slug = toolSlug(keyOf(moving));
      const own = held.has(slug) ? disputedId(moving, keyOf(moving)) : slug;
      held.add(own);
      now.set(moving, own);
    }
  }
  return [...now].flatMap(([record, tool]) => (before.get(record) === tool ? [] : [{ record, tool }]));
}
