import { expect, test } from 'vitest';
import { evidenceOf, maxCalls, maxRead } from '../../../client/takeaway/page/evidence.ts';
import { matched } from '../facts.ts';
import { entry, taken } from './taken.ts';

const pairs = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const [from, to] = ['tool:a', `tool:${index}`];
    return { id: `${from}~${to}`, from, to, edges: [matched(from, to)], matches: count - index };
  });
const signal = new AbortController().signal;

test('a call a pair, a few at once, the strongest first, none for an offer', async () => {
  let running = 0;
  let most = 0;
  const limits = new Set<number>();
  const progress: string[] = [];
  const asked = [...pairs(9), ...taken().pairs.slice(1)];
  const found = await evidenceOf(asked, {
    signal,
    progress: (done, total) => progress.push(`${done}/${total}`),
    entries: async (_a, b, limit) => {
      limits.add(limit);
      running += 1;
      most = Math.max(most, running);
      // Later pairs answer sooner.
      await new Promise((resolve) => setTimeout(resolve, 12 - Number(b.slice('tool:'.length))));
      running -= 1;
      return { total: 3, items: [entry(b)] };
    },
  });
  expect(found.map(({ pair }) => pair)).toEqual(pairs(9).map(({ id }) => id));
  expect(found[2]).toMatchObject({ total: 3, items: [{ note: 'tool:2' }] });
  expect(most).toBe(4);
  expect([...limits]).toEqual([maxRead]);
  expect(progress.at(0)).toBe('0/9');
  expect(progress.at(-1)).toBe('9/9');
});

test('there is an end to the calls', async () => {
  let calls = 0;
  const entries = async () => {
    calls += 1;
    return { total: 0, items: [] };
  };
  await evidenceOf(pairs(maxCalls + 50), { signal, progress: () => undefined, entries });
  expect(calls).toBe(maxCalls);
});

test('a call that fails ends it, and cancelling asks for no more', async () => {
  const fail = () => Promise.reject(new Error('the server is away'));
  await expect(evidenceOf(pairs(3), { signal, progress: () => undefined, entries: fail })).rejects.toThrow(
    'away',
  );
  const control = new AbortController();
  let calls = 0;
  const entries = async () => {
    calls += 1;
    control.abort();
    return { total: 0, items: [] };
  };
  const cancelled = evidenceOf(pairs(50), { signal: control.signal, progress: () => undefined, entries });
  await expect(cancelled).rejects.toThrow('aborted');
  expect(calls).toBeLessThanOrEqual(4);
});
