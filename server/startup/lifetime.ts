/** When the program is told to end, everything it opened is closed in reverse order, then it exits. */

export interface Lifetime {
  /** Aborted when the end begins; long steps of the start watch it. */
  readonly signal: AbortSignal;
  atEnd(close: () => Promise<unknown>): void;
  /** Closes everything and exits the process. */
  end(exitCode: number): Promise<never>;
}

/** Ctrl-C, SIGTERM and a closed terminal end it in order; a second one ends it at once. */
export function createLifetime(say: (line: string) => void): Lifetime {
  const controller = new AbortController();
  const closers: (() => Promise<unknown>)[] = [];
  const end = async (exitCode: number): Promise<never> => {
    controller.abort();
    for (const close of closers.toReversed()) {
      try {
        await close();
      } catch (error) {
        say(`While stopping: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    process.exit(exitCode);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130);
      say('Stopping (Ctrl-C again: at once)');
      void end(0);
    });
  }
  return { signal: controller.signal, atEnd: (close) => closers.push(close), end };
}
