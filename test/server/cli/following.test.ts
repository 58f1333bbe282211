import { expect, test } from 'vitest';
import { following } from '../../../server/cli/following.ts';
import { Moved, NotFound } from '../../../server/problems/problems.ts';

const now: Readonly<Record<string, string>> = { whisper: 'whisper-1', 'whisper-1': 'openai-whisper' };
/** A command that knows only the newest ids, as every answer does. */
function run(asked: string[][], args: string[]): Promise<number> {
  asked.push(args);
  for (const id of args.flatMap((arg) => arg.split(/[,=:]/))) {
    const to = now[id];
    if (to !== undefined) return Promise.reject(new Moved(`tool ${id}`, id, to, null));
  }
  return Promise.resolve(0);
}
const follow = async (...args: string[]) => {
  const asked: string[][] = [];
  const said: string[] = [];
  const status = await following({ run: (given) => run(asked, [...given]) }, args, (text) => said.push(text));
  return { status, last: asked.at(-1), said: said.join('') };
};

test('an id that was joined into another is followed, as far as it goes, and said', async () => {
  expect(await follow('whisper', '--limit', '5')).toEqual({
    status: 0,
    last: ['openai-whisper', '--limit', '5'],
    said: 'What was tool whisper is whisper-1 now.\nWhat was tool whisper-1 is openai-whisper now.\n',
  });
});

test('wherever it stands: as a ref, in a list, behind an option', async () => {
  expect((await follow('tool:whisper', 'x')).last).toEqual(['tool:openai-whisper', 'x']);
  expect((await follow('--need=a,whisper,b')).last).toEqual(['--need=a,openai-whisper,b']);
  expect((await follow('a,whisper')).last).toEqual(['a,openai-whisper']);
});

test('what nobody has, and what is not named by that id, stays an error', async () => {
  const missing = new NotFound('There is no such tool.', []);
  await expect(following({ run: () => Promise.reject(missing) }, ['x'], () => {})).rejects.toBe(missing);
  const moved = new Moved('tool y', 'y', 'z', null);
  await expect(following({ run: () => Promise.reject(moved) }, ['x'], () => {})).rejects.toBe(moved);
});
