import { layout, type LayoutInput } from './layout.ts';

self.addEventListener('message', ({ data }: MessageEvent<{ ticket: number; input: LayoutInput }>) => {
  self.postMessage({ ticket: data.ticket, result: layout(data.input) });
});
