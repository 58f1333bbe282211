import type { LayoutInput, LayoutResult } from './layouts/layout-input.ts';

let worker: Worker | undefined;
let asked = 0;

function layoutWorker(): Worker {
  worker ??= new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  return worker;
}

/** Starts the worker before the first layout is asked for. */
export function warmLayoutWorker(): void {
  layoutWorker();
}

/** Lays out beside the main thread. Rejects when the worker's code cannot be loaded. */
export function layoutInWorker(input: LayoutInput): Promise<LayoutResult> {
  const channel = layoutWorker();
  const ticket = ++asked;
  return new Promise((resolve, reject) => {
    const done = () => {
      channel.removeEventListener('message', onMessage);
      channel.removeEventListener('error', onError);
    };
    const onMessage = ({ data }: MessageEvent<{ ticket: number; result: LayoutResult }>) => {
      if (data.ticket !== ticket) return;
      done();
      resolve(data.result);
    };
    const onError = (event: ErrorEvent) => {
      done();
      reject(new Error(`The layout could not be computed: ${event.message || 'its worker did not load'}`));
    };
    channel.addEventListener('message', onMessage);
    channel.addEventListener('error', onError);
    channel.postMessage({ ticket, input });
  });
}
