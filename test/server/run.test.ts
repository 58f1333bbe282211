import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A project of its own with two small programs, and the real way in. */
const root = temporaryFolder();
const table = (...programs: readonly string[]) => `
  const programs: Record<string, () => Promise<unknown>> = { ${programs.join(', ')} };
  export const run = (name: string) => programs[name]!();`;
const write = (path: string, code: string) => writeFileSync(join(root, path), code);

beforeAll(() => {
  mkdirSync(join(root, 'server', 'inner'), { recursive: true });
  for (const file of ['server/run.mjs', 'server/build-programs.mjs', 'package.json', 'package-lock.json'])
    cpSync(join(projectRoot, file), join(root, file));
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  write('server/programs.ts', table(`hello: () => import('./inner/hello.ts')`));
  write('server/inner/beside.txt', 'read where the source stands');
  write(
    'server/inner/hello.ts',
    `import { readFileSync } from 'node:fs';
    const beside: string = readFileSync(new URL('beside.txt', import.meta.url), 'utf8');
    console.log(JSON.stringify([beside, process.argv.slice(2)]));`,
  );
});

async function run(...args: readonly string[]): Promise<{ code: unknown; out: string; err: string }> {
  const program = spawn(process.execPath, [join(root, 'server', 'run.mjs'), ...args]);
  const ended = once(program, 'close');
  const [out, err] = await Promise.all([text(program.stdout), text(program.stderr)]);
  return { code: (await ended)[0], out, err };
}

describe('run.mjs', () => {
  it('builds once, runs a program with its arguments, and lets it find what lies beside its source', async () => {
    const first = await run('hello', 'one', 'two');
    expect(first).toMatchObject({ code: 0, err: expect.stringMatching(/^Building the program/) });
    expect(JSON.parse(first.out)).toEqual(['read where the source stands', ['one', 'two']]);
    expect(await run('hello', 'one', 'two')).toEqual({ ...first, err: '' });
  });

  it('builds anew once a source has changed', async () => {
    write('server/inner/hello.ts', `console.log('changed');`);
    expect(await run('hello')).toMatchObject({
      code: 0,
      out: 'changed\n',
      err: expect.stringMatching(/^Bui/),
    });
  });

  it('says why it cannot build, and leaves what was built', async () => {
    const built = join(root, 'dist', 'server.js');
    const before = readFileSync(built);
    write('server/inner/hello.ts', `import './nowhere.ts';`);
    expect(await run('hello')).toMatchObject({ code: 1, err: expect.stringMatching(/nowhere\.ts/) });
    expect(readFileSync(built)).toEqual(before);
  });
});
