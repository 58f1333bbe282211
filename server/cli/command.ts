/** What a command of the command line is. */
export interface Command {
  readonly name: string;
  /** As shown to people: name, arguments, options. */
  readonly usage: string;
  readonly summary: string;
  /** @returns the exit status; throws UsageError when called wrongly */
  run(args: readonly string[]): Promise<number>;
}

export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
