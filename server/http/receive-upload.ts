/** Takes what was sent into a folder of its own, as it arrives: memory does not grow with it. */
import busboy from 'busboy';
import type { Request } from 'express';
import { createWriteStream } from 'node:fs';
import { mkdtemp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { processLives } from '../database/managed/process-lives.ts';
import { BadRequest, TooLarge } from '../problems/problems.ts';
import { ClientGone } from './until-gone.ts';

export interface Upload {
  readonly folder: string;
  /** Names of the files in it. */
  readonly files: readonly string[];
  /** Whether it was one text, not files by name. */
  readonly alone: boolean;
  discard(): Promise<void>;
}

/** The name of a text that came alone. */
export const loneFile = 'sent';
const maxFiles = 100;
const prefix = 'upload-';

/**
 * @param parent folder in which a new one is made
 * @param maxBytes of all that is sent together
 * @throws BadRequest | TooLarge | ClientGone, with nothing left behind
 */
export async function receiveUpload(request: Request, parent: string, maxBytes: number): Promise<Upload> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  const discard = () => rm(folder, { recursive: true, force: true });
  const budget = limited(maxBytes);
  try {
    const type = request.headers['content-type'] ?? '';
    const alone = !type.startsWith('multipart/form-data');
    const files = alone ? await takeText(request, folder, budget) : await takeFiles(request, folder, budget);
    return { folder, files, alone, discard };
  } catch (error) {
    // What still comes is read past, so that whoever sends it comes to hear why it is refused.
    request.resume();
    await discard();
    // Whatever broke along the way, it did because no more came.
    throw request.complete || !request.destroyed
      ? error
      : new ClientGone('Whoever sent this left before it was whole.');
  }
}

/**
 * Removes what processes that were ended had received; what they had begun to import is read again from the sender.
 * @returns how many uploads there were
 */
export async function removeLeftUploads(parent: string): Promise<number> {
  const names = await readdir(parent).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const left = names.filter((name) => {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : Number.NaN;
    // Before they carried the id of their process, they were named by six letters alone.
    return name.startsWith(prefix) && !(Number.isInteger(owner) && processLives(owner));
  });
  for (const name of left) await rm(join(parent, name), { recursive: true, force: true });
  return left.length;
}

type Budget = () => Transform;

/** Streams that pass what they get, until all of them together passed too much. */
function limited(maxBytes: number): Budget {
  let passed = 0;
  return () =>
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        passed += chunk.length;
        if (passed > maxBytes) done(tooLarge(maxBytes));
        else done(null, chunk);
      },
    });
}

const tooLarge = (maxBytes: number) =>
  new TooLarge(
    `More than ${Math.floor(maxBytes / 1_000_000).toLocaleString('en')} MB were sent. Pack the files (.gz), or use the command line: npm run cli -- import PATH.`,
  );

async function takeText(request: Request, folder: string, budget: Budget): Promise<string[]> {
  const first = budget();
  const writing = pipeline(first, createWriteStream(join(folder, loneFile)));
  // No part of the pipeline, which would cut off the request, and with it the answer, when the disk refuses.
  const broken = () => first.destroy(new Error('The request was broken off.'));
  request.once('error', broken).once('aborted', broken).pipe(first);
  try {
    await writing;
  } finally {
    request.unpipe(first);
  }
  return [loneFile];
}

async function takeFiles(request: Request, folder: string, budget: Budget): Promise<string[]> {
  const names: string[] = [];
  const writing: Promise<void>[] = [];
  const take = (name: string, file: Readable) => {
    if (!/^[\w][\w .()+@-]{0,199}$/.test(name) || names.includes(name)) {
      file.resume();
      throw new BadRequest(
        `"${name}" is no name for a file here: letters, digits, spaces, dots and dashes, each name once, no folders.`,
      );
    }
    names.push(name);
    writing.push(pipeline(file, budget(), createWriteStream(join(folder, name))));
  };
  const parser = multipartParser(request);
  try {
    await new Promise<void>((resolve, reject) => {
      parser.on('file', (field, file, { filename }) => {
        try {
          take(filename === undefined || filename === '' ? field : filename, file);
          writing.at(-1)?.catch(reject);
        } catch (error) {
          reject(error);
        }
      });
      parser.on('filesLimit', () => reject(new BadRequest(`At most ${maxFiles} files are taken at once.`)));
      // Its own words are those of the form's encoding, which nobody who sends files has to know.
      parser.on('error', () =>
        reject(
          new BadRequest(
            'The files did not arrive whole: what was sent ends, or is broken, in the middle of one. Send them again.',
          ),
        ),
      );
      parser.on('close', resolve);
      request.on('error', reject);
      request.pipe(parser);
    });
  } catch (error) {
    // The files that are open are closed too, before their folder goes.
    request.unpipe(parser);
    parser.destroy();
    await Promise.allSettled(writing);
    throw error;
  }
  await Promise.all(writing);
  if (names.length === 0)
    throw new BadRequest('No file was sent. Send a source.yaml and the files it names.');
  return names;
}

/** @throws BadRequest when the head of the request does not say where a file ends */
function multipartParser(request: Request): busboy.Busboy {
  try {
    return busboy({ headers: request.headers, limits: { files: maxFiles, fields: 20 } });
  } catch {
    throw new BadRequest(
      'The files cannot be read from the request: its Content-Type does not say what stands between them. Send "Content-Type: multipart/form-data; boundary=…", as curl -F and browsers do by themselves.',
    );
  }
}
