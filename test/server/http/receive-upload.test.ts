import express, { type Request } from 'express';
import { mkdir, readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '#contract/problem.ts';
import type { Logger } from '../../../server/http/logger.ts';
import { answerProblems } from '../../../server/http/problem-middleware.ts';
import { receiveUpload, removeLeftUploads } from '../../../server/http/receive-upload.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { localServer } from '../import/local-server.ts';

const folder = join(temporaryFolder(), 'incoming');
const logged: { level: string; words: string }[] = [];
const noting = (level: string) => (_fields: unknown, words?: string) =>
  void logged.push({ level, words: words ?? '' });
const logger: Logger = {
  debug: noting('debug'),
  info: noting('info'),
  warn: noting('warn'),
  error: noting('error'),
};
let url: string;
beforeAll(async () => {
  const take = async (request: Request) => {
    const { files, discard } = await receiveUpload(request, folder, 100_000);
    await discard();
    return files;
  };
  const app = express().post('/', (request, response, next) => {
    take(request).then((files) => response.json(files), next);
  });
  url = await localServer(app.use(answerProblems(logger)));
});
beforeEach(() => {
  logged.length = 0;
});

const left = () => readdir(folder).catch(() => []);

describe('what is sent', () => {
  it('as files is taken by name', async () => {
    const form = new FormData();
    form.append('files', new Blob(['a,b\n']), 'one.csv');
    expect(await (await fetch(url, { method: 'POST', body: form })).json()).toEqual(['one.csv']);
    expect(await left()).toEqual([]);
  });

  it.each(['multipart/form-data', 'multipart/form-data; charset=utf-8'])(
    'as %s, without a boundary, is a bad request that says so',
    async (type) => {
      const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': type }, body: 'x' });
      const { status, detail } = Problem.parse(await answer.json());
      expect(status).toBe(400);
      expect(detail).toMatch(/^The files cannot be read from the request: .*boundary=/);
      expect(detail).not.toContain('Multipart:');
      expect(await left()).toEqual([]);
      expect(logged).toEqual([]);
    },
  );

  it('half a file is a bad request', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const body = '--x\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\nhalf';
    const answer = await fetch(url, { method: 'POST', headers, body });
    expect(Problem.parse(await answer.json())).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/^The files did not arrive whole: [^:]* Send them again\.$/),
    });
    expect(await left()).toEqual([]);
  });

  it.each(['text/plain', 'multipart/form-data; boundary=x'])(
    'and broken off, as %s, is one quiet line and leaves nothing behind',
    async (type) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.write(
        `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: 90000\r\n\r\n` +
          '--x\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\nthe first lines of',
      );
      await expect.poll(left).toHaveLength(1);
      socket.destroy();
      await expect.poll(left).toEqual([]);
      await expect
        .poll(() => logged)
        .toEqual([{ level: 'info', words: 'Whoever sent this left before it was whole.' }]);
    },
  );
});

it('by a process that has ended is removed, and nothing else', async () => {
  const parent = join(temporaryFolder(), 'incoming');
  expect(await removeLeftUploads(parent)).toBe(0);
  // No process has this id: the largest of Linux is 4,194,304.
  for (const name of ['upload-4999999-abcdef', 'upload-Xy12zW', `upload-${process.pid}-abcdef`, 'mine'])
    await mkdir(join(parent, name), { recursive: true });
  expect(await removeLeftUploads(parent)).toBe(2);
  expect((await readdir(parent)).toSorted()).toEqual(['mine', `upload-${process.pid}-abcdef`]);
});
