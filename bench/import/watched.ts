export interface Watched {
  readonly seconds: number;
  /** The most bytes this process held meanwhile. */
  readonly most: number;
  readonly entries: number;
}

/** Times an import and watches the memory of this process. @param run answers how many entries it brought */
export async function watched(run: () => Promise<number>): Promise<Watched> {
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 100);
  const began = performance.now();
  try {
    const entries = await run();
    return { seconds: (performance.now() - began) / 1000, most, entries };
  } finally {
    clearInterval(watch);
  }
}
