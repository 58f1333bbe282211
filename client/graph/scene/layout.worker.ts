import { layout } from './layout.ts';
import type { LayoutInput } from './layouts/layout-input.ts';

self.addEventListener('message', ({ data }: MessageEvent<{ ticket: number; input: LayoutInput }>) => {
  layout(data.input)
    .then((result) => self.postMessage({ ticket: data.ticket, result }))
    // Whoever waits hears of it by the worker's error event, as of what is thrown outside a promise.
    .catch((error: unknown) => self.reportError(error));
});
