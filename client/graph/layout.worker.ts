import { layout } from './layout.ts';
import type { LayoutInput } from './layouts/layout-input.ts';

self.addEventListener('message', ({ data }: MessageEvent<{ ticket: number; input: LayoutInput }>) => {
  self.postMessage({ ticket: data.ticket, result: layout(data.input) });
});
