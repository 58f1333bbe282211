/** Disks that are really full or read-only, where this user may mount one: what arrives then is refused in one sentence. */
import { spawnSync } from 'node:child_process';
import express, { type Request } from 'express';
import { mkdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '#contract/problem.ts';
import { createLogger } from '../../../server/http/logger.ts';
import { answerProblems } from '../../../server/http/problem-middleware.ts';
import { receiveUpload } from '../../../server/http/receive-upload.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { localServer } from '../import/local-server.ts';

const disk = join(temporaryFolder(), 'disk');
mkdirSync(disk);
const mount = (...args: string[]) => spawnSync('mount', args).status === 0;
const mounted = mount('-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk);
afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
});

describe.skipIf(!mounted)('a disk of 256 KB (where this user may mount one)', () => {
  let url: string;
  beforeAll(async () => {
    const take = async (request: Request) => {
      const { discard } = await receiveUpload(request, join(disk, 'incoming'), 10_000_000);
      await discard();
    };
    const app = express().post('/', (request, response, next) => {
      take(request).then(() => response.json('taken'), next);
    });
    url = await localServer(app.use(answerProblems(createLogger('silent'))));
  });
  const form = (bytes: number) => {
    const made = new FormData();
    made.append('files', new Blob(['a'.repeat(bytes)]), 'one.csv');
    return made;
  };
  const send = async (body: string | FormData) => fetch(url, { method: 'POST', body });

  it.each([
    ['a text', 'a'.repeat(1_000_000)],
    ['a file', form(1_000_000)],
  ])('that is full refuses %s, says so, and is as empty as before', async (_, body) => {
    const answer = await send(body);
    const { status, detail } = Problem.parse(await answer.json());
    expect(status).toBe(507);
    expect(detail).toMatch(/the disk is full: make room.*stays as it is/);
    expect(await readdir(join(disk, 'incoming'))).toEqual([]);
    expect((await send('a'.repeat(1000))).status).toBe(200);
  });

  it('that is read-only refuses what is sent, and takes it once it can be written again', async () => {
    expect(mount('-o', 'remount,ro', disk)).toBe(true);
    const { status, detail } = Problem.parse(await (await send('a,b\n')).json());
    expect(status).toBe(500);
    expect(detail).toContain('the disk is read-only: make it one that can be written');
    expect(mount('-o', 'remount,rw', disk)).toBe(true);
    expect((await send('a,b\n')).status).toBe(200);
  });
});
