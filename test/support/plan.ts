import { z } from 'zod';

export interface Operator {
  /** Such as `NodeUniqueIndexSeek`, without the database's name. */
  readonly type: string;
  readonly details: string;
}

const Plan = z.object({
  operatorType: z.string(),
  arguments: z.record(z.string(), z.unknown()).default({}),
  get children() {
    return z.array(Plan).default([]);
  },
});

/** Every operator of a plan as EXPLAIN answers it, root first. */
export function operatorsOf(plan: unknown): Operator[] {
  const { operatorType, arguments: details, children } = Plan.parse(plan);
  const own = { type: operatorType.replace(/@.*$/, ''), details: String(details['Details'] ?? '') };
  return [own, ...children.flatMap(operatorsOf)];
}
