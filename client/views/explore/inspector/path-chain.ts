/** Refs along a path, from one of its ends, by the ids of its pairs; cut short where it does not go on. */
export function pathChain(pairs: ReadonlySet<string>, from: string): readonly string[] {
  const left = new Set(pairs);
  const chain = [from];
  for (;;) {
    const here = chain.at(-1) ?? from;
    const pair = [...left].find((id) => id.split('~').includes(here));
    const next = pair?.split('~').find((ref) => ref !== here);
    if (!pair || !next) return chain;
    left.delete(pair);
    chain.push(next);
  }
}
