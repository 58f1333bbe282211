import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const env = { DATA_DIR: join(folder, 'data'), NEO4J_URI: '', SEED: 'none' };

async function cli(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const program = runProgram('cli', { args, env, folder });
  const code = await program.ended;
  return { code, out: program.output(), err: program.errors() };
}

// The process that "db start" leaves running is no child of this one.
afterAll(() => cli('db', 'stop'));

describe('cli db', () => {
  it('starts, says how it is, stops, backs up, resets and restores the managed database', async () => {
    expect(await cli('db', 'status')).toMatchObject({
      code: 1,
      out: expect.stringContaining('never started'),
    });
    expect(await cli('db', 'backup')).toMatchObject({
      code: 1,
      err: expect.stringContaining('never started'),
    });

    expect(await cli('db', 'start')).toMatchObject({
      code: 0,
      out: expect.stringContaining('bolt://127.0.0.1:'),
    });
    const running = await cli('db', 'status', '--json');
    expect(running.code).toBe(0);
    expect(JSON.parse(running.out)).toMatchObject({ state: 'launched', heldByStart: true });

    const facts = [
      '{"record":"source","id":"s","title":"S","licence":"MIT","snapshot":"2024-01-01"}',
      '{"record":"record","source":"s","key":"x","name":"X","type":"model"}',
    ];
    await writeFile(join(folder, 'facts.jsonl'), facts.join('\n'));
    expect(await cli('import', 'facts.jsonl')).toMatchObject({ code: 0 });
    const text = (await cli('export')).out;
    expect(text.trimEnd().split('\n')).toHaveLength(2);

    for (const todo of [['backup'], ['reset', '--yes']]) {
      expect(await cli('db', ...todo)).toMatchObject({ code: 1, err: expect.stringContaining('in use') });
    }
    expect(await cli('db', 'stop')).toMatchObject({ code: 0, out: expect.stringContaining('stopped') });
    expect(await cli('db', 'status')).toMatchObject({ code: 1, out: expect.stringContaining(': stopped') });

    expect(await cli('db', 'backup', 'copy.dump')).toMatchObject({ code: 0 });
    const { size, mode } = await stat(join(folder, 'copy.dump'));
    expect(size).toBeGreaterThan(1000);
    expect(mode & 0o77).toBe(0);

    expect(await cli('db', 'reset')).toMatchObject({ code: 2, err: expect.stringContaining('Say --yes') });
    expect(await cli('db', 'reset', '--yes')).toMatchObject({ code: 0 });
    expect(await cli('db', 'restore', 'nothing.dump')).toMatchObject({ code: 2 });
    expect(await cli('db', 'restore', 'copy.dump')).toMatchObject({ code: 0 });
    expect((await cli('export')).out).toBe(text);
    expect(await cli('db', 'restore', 'copy.dump')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--yes'),
    });
  });
});
