import type { Writable } from 'node:stream';
import { visibleText } from '#contract/visible-text.ts';

/** From now on whatever is written there shows the signs that a terminal would obey. */
export function showHidden(stream: Writable): void {
  const write = stream.write.bind(stream);
  Object.defineProperty(stream, 'write', {
    configurable: true,
    value: (chunk: unknown, ...rest: unknown[]): unknown =>
      Reflect.apply(write, stream, [typeof chunk === 'string' ? visibleText(chunk) : chunk, ...rest]),
  });
}
