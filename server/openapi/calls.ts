import type { Call, WriteCall } from '#contract/call.ts';

/** What is told of: the calls that read, and those of importing, whatever their method. */
export interface Calls {
  readonly reads: readonly Call[];
  readonly writes: readonly WriteCall[];
}
