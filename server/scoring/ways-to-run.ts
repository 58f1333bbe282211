/** In which ways a tool can be run or reached, from what sources state of it. Pure. */
import { isOpen, type Free } from '#contract/free.ts';
import { runWays, type RunWay } from '#contract/run-ways.ts';
import type { ToolType } from '#contract/vocabulary.ts';

/** Properties that say how an API lets people in. */
export const accessWays = {
  'no-key-needed': 'api-no-key',
  'key-access': 'api-key',
  'sign-in-access': 'api-sign-in',
} as const satisfies Readonly<Record<string, RunWay>>;

interface Reached {
  readonly type: ToolType;
  readonly free: Free;
  readonly openWeights: boolean | null;
  /** Where somebody sells it by the token. */
  readonly lowestInputPerMillion: number | null;
  /** Of `accessWays`, those it offers. */
  readonly access: readonly string[];
}

/** In the order of `runWays`; an API is plainly that only where nothing says how it lets people in. */
export function waysToRun({ type, free, openWeights, lowestInputPerMillion, access }: Reached): RunWay[] {
  const found = new Set<RunWay>();
  if (isOpen(free) || openWeights === true) found.add('self-hosted');
  for (const [property, way] of Object.entries(accessWays)) if (access.includes(property)) found.add(way);
  const hosted = type === 'api' || lowestInputPerMillion !== null;
  if (hosted && ![...found].some((way) => way !== 'self-hosted')) found.add('api');
  return runWays.filter((way) => found.has(way));
}
