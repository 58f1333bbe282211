import type { Readable } from 'node:stream';

/** The whole text of a file, for formats that cannot be read in parts. Throws when it is not UTF-8. */
export async function wholeText(bytes: Readable): Promise<string> {
  const parts: string[] = [];
  for await (const part of decoded(bytes)) parts.push(part);
  return parts.join('');
}

/** The text of a file as it arrives, a leading byte order mark taken off. Throws when it is not UTF-8. */
export async function* decoded(bytes: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Buffer) => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new Error('is not UTF-8 text: save it as UTF-8');
    }
  };
  for await (const chunk of bytes) yield decode(Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk));
  yield decode();
}
