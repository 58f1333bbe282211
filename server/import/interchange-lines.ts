import { createReadStream } from 'node:fs';
import { openDataFile, type DataFile } from './readers/data-file.ts';
import { maxRecordLength } from './readers/limits.ts';
import { endInWords } from './readers/unreadable.ts';
import { SourceFileError } from './source-file.ts';

/** A line with its place: it counts from 1, its bytes are from `start` up to `end`, the line break included. */
export interface ByteLine {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const lineBreak = 10;

/**
 * The lines of a file that hold something, or of a part of it that begins with a line; in a packed file the bytes are
 * those unpacked. Throws a SourceFileError at what is no UTF-8 text, and at a line too long to be a fact.
 */
export async function* byteLines(
  file: DataFile,
  from: { readonly line: number; readonly start: number; readonly end: number } = {
    line: 1,
    start: 0,
    end: Infinity,
  },
): AsyncGenerator<ByteLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let { line, start } = from;
  const decoded = (bytes: Buffer): string => {
    try {
      if (bytes.includes(0)) throw new TypeError('holds a NUL byte');
      return decoder.decode(bytes).trim();
    } catch {
      throw new SourceFileError(file.path, line, 'is not UTF-8 text: save it as UTF-8');
    }
  };
  const pending: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytesOf(file, from, () => line)) {
    let at = 0;
    for (let found = chunk.indexOf(lineBreak); found !== -1; found = chunk.indexOf(lineBreak, at)) {
      pending.push(chunk.subarray(at, found + 1));
      const bytes = pending.length === 1 ? pending[0] : undefined;
      const whole = bytes ?? Buffer.concat(pending);
      const text = decoded(whole);
      if (text !== '') yield { text, line, start, end: start + whole.length };
      start += whole.length;
      line += 1;
      pending.length = 0;
      length = 0;
      at = found + 1;
    }
    if (at < chunk.length) pending.push(chunk.subarray(at));
    length += chunk.length - at;
    if (length > maxRecordLength)
      throw new SourceFileError(file.path, line, 'is too long a line to be a fact');
  }
  const last = Buffer.concat(pending);
  const text = decoded(last);
  if (text !== '') yield { text, line, start, end: start + last.length };
}

async function* bytesOf(
  file: DataFile,
  from: { start: number; end: number },
  lineNow: () => number,
): AsyncGenerator<Buffer> {
  try {
    if (file.name.toLowerCase().endsWith('.gz')) yield* unpackedBytes(file, from);
    else {
      const part = from.end === Infinity ? {} : { start: from.start, end: from.end - 1 };
      for await (const chunk of createReadStream(file.path, part)) yield asBuffer(chunk);
    }
  } catch (error) {
    throw new SourceFileError(file.path, lineNow(), endInWords(error));
  }
}

async function* unpackedBytes(file: DataFile, from: { start: number; end: number }): AsyncGenerator<Buffer> {
  let at = 0;
  for await (const piece of openDataFile(file)) {
    const chunk = asBuffer(piece);
    const wanted = chunk.subarray(Math.max(0, from.start - at), Math.max(0, from.end - at));
    if (wanted.length > 0) yield wanted;
    at += chunk.length;
    if (at >= from.end) return;
  }
}

const asBuffer = (chunk: unknown): Buffer => (Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
