import { expect, it, vi } from 'vitest';
import { Problem } from '#contract/problem.ts';
import { dumpGraph } from '../ledger/graph-dump.ts';
import type { Logger } from '../../../server/http/logger.ts';
import { battle, importServer, lines, model } from './import-server.ts';

const quiet = () => {};
const facts = lines('slow', '2024-01-01', model('one'), model('two'), battle('one', 'two', 3));

it('a preview that takes longer than is waited for is ended and told; the import itself takes what it takes', async () => {
  const logger = {
    debug: quiet,
    info: quiet,
    warn: vi.fn<Logger['warn']>(),
    error: vi.fn<Logger['error']>(),
  };
  const server = await importServer({ logger, jobLimits: { previewMs: 1 } });
  const before = await dumpGraph(server.db);
  const response = await server.send(facts, 'dryRun=true');
  expect(response.status).toBe(422);
  expect(Problem.parse(await response.json()).detail).toMatch(
    /^The reading was ended: it took longer than 0 s.* Split the file, or use the command line.*npm run cli -- import PATH\. Nothing was changed\.$/,
  );
  expect(await dumpGraph(server.db)).toEqual(before);
  expect(logger.warn).toHaveBeenCalledTimes(1);
  expect(JSON.stringify(logger.warn.mock.calls)).not.toMatch(/stack|\.ts:/);
  expect(logger.error).not.toHaveBeenCalled();
  await expect.poll(() => server.incoming()).toEqual([]);

  expect(await server.bring(facts)).toMatchObject({ state: 'done', records: 2, entries: 1 });
});
