import type { Readable } from 'node:stream';
import { largestWhole } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** The whole text of a file, for formats that cannot be read in parts. Throws an Unreadable. */
export async function wholeText(bytes: Readable): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const part of decoded(bytes)) {
    parts.push(part);
    length += part.length;
    if (length > largestWhole)
      throw new Unreadable(
        `has more than ${largestWhole.toLocaleString('en')} characters and must be read whole: give it as csv or jsonl`,
        1,
      );
  }
  const text = parts.join('');
  if (text.trim() === '') throw new Unreadable('is empty', 1);
  return text;
}

/** The text of a file as it arrives, a leading byte order mark taken off. Throws an Unreadable when it is no UTF-8 text. */
export async function* decoded(bytes: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let isFirst = true;
  const decode = (chunk?: Buffer) => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new Unreadable('is not UTF-8 text: save it as UTF-8', line + goodLines(chunk));
    }
  };
  for await (const piece of bytes) {
    const chunk = Buffer.isBuffer(piece) ? piece : Buffer.from(piece);
    if (isFirst && ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)))
      throw new Unreadable('is UTF-16 text: save it as UTF-8', 1);
    isFirst = false;
    const nul = chunk.indexOf(0);
    if (nul !== -1)
      throw new Unreadable(
        'holds a NUL byte, so it is no text file',
        line + breaksIn(chunk.subarray(0, nul)),
      );
    const text = decode(chunk);
    yield text;
    line += breaksIn(chunk);
  }
  yield decode();
}

function breaksIn(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count += 1;
  return count;
}

/** Line breaks of a chunk before the first byte that is not UTF-8: the longest beginning that decodes. */
function goodLines(chunk: Buffer | undefined): number {
  if (chunk === undefined) return 0;
  let count = 0;
  let from = 0;
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
    if (chunk.subarray(from, at).toString('utf8').includes('\uFFFD')) return count;
    count += 1;
    from = at + 1;
  }
  return count;
}
