import type { NearInput } from '#contract/added-tool.ts';

/** A tool that was sent to be added. */
export interface Adding {
  readonly import: string;
  /** By which it is found again. */
  readonly tool: NearInput;
  /** As it is sent upstream. */
  readonly line: string;
}
