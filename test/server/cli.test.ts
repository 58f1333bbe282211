/** What the command line says without a database. */
import { expect, it } from 'vitest';
import { runProgram } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const run = (...args: string[]) => runProgram('cli', { args, folder: temporaryFolder() });

it('an unknown command is answered with one line that says how to see those there are', async () => {
  const program = run('nonsense');
  expect(await program.ended).toBe(2);
  expect(program.output()).toBe('');
  expect(program.errors()).toBe('There is no command "nonsense"; npm run cli -- help lists them.\n');
});

it('who stops reading before the end makes no failure of it', async () => {
  const program = run('help');
  program.stopReading();
  expect([await program.ended, program.errors()]).toEqual([0, '']);
});
