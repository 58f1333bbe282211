import type { CDPSession } from 'playwright-core';

/** Ms of the page's main thread that something takes, waits for the machine left out: other work does not count. */
export async function threadTime<T>(
  session: CDPSession,
  run: () => Promise<T>,
): Promise<{ readonly value: T; readonly thread: number }> {
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await now();
  const value = await run();
  return { value, thread: (await now()) - before };
}
