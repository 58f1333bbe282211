import type { Readable } from 'node:stream';
import { maxWholeLength, maxRecordLength } from './limits.ts';
import { EmptyFile, Unreadable } from './unreadable.ts';

/** The whole text of a file, for formats that cannot be read in parts. Throws an Unreadable. */
export async function wholeText(bytes: Readable): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const part of decoded(bytes)) {
    parts.push(part);
    length += part.length;
    if (length > maxWholeLength)
      throw new Unreadable(
        `has more than ${maxWholeLength.toLocaleString('en')} characters and must be read whole: give it as csv or jsonl`,
        1,
      );
  }
  const text = parts.join('');
  if (text.trim() === '') throw new EmptyFile();
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

/** The lines of a file as they arrive. Throws an Unreadable for what is empty and for a line that never ends. */
export async function* textLines(bytes: Readable): AsyncGenerator<string> {
  let rest: string[] = [];
  let length = 0;
  let line = 0;
  for await (const text of decoded(bytes)) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    if (lines.length > 0) {
      rest.push(lines[0] ?? '');
      lines[0] = rest.join('');
      line += lines.length;
      rest = [];
      length = 0;
      yield* lines;
    }
    rest.push(last);
    length += last.length;
    if (length > maxRecordLength)
      throw new Unreadable(
        `has a line of more than ${maxRecordLength.toLocaleString('en')} characters`,
        line + 1,
      );
  }
  const end = rest.join('');
  if (end !== '') yield end;
  else if (line === 0) throw new EmptyFile();
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
