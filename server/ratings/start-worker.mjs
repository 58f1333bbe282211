// A worker thread does not take over the loader for TypeScript from the thread that starts it (Node 20, tsx 4).
import { register } from 'tsx/esm/api';

register();
await import('./rating-worker.ts');
