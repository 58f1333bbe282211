import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';
import { cytoscapeParts } from './client/graph/canvas/cytoscape-parts.ts';
import { scriptPlugin } from './client/takeaway/script-plugin.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;
const paths = ['/api/', '/healthz', '/readyz', '/openapi.json', '/llms.txt', '/robots.txt'];

const sharedByTheMap = new RegExp(
  `/client/(${[
    'addresses/(explore/|url-state|board-url|matches-url|compare-address|is-explore)',
    'explore/',
    'graph/picture/',
    'graph/scene/(sizes/|look|lead|by-id)',
    'words/',
    'ui/(type-marks|segmented|skeleton-lines)',
  ].join('|')})`,
);

export default defineConfig({
  root: here('client'),
  plugins: [react(), scriptPlugin(), cytoscapeParts()],
  build: {
    outDir: here('dist/client'),
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    rolldownOptions: {
      // A file of the contract does nothing but say what it exports: what no screen uses is left out.
      output: {
        codeSplitting: {
          // What the page, the map's screen and the map share is one part: as many small ones weigh more than they spare.
          groups: [{ name: 'shared', test: sharedByTheMap }],
        },
      },
      treeshake: { moduleSideEffects: (id) => !id.includes('/server/contract/') },
    },
  },
  // A worker loads parts of its own when they are used.
  worker: { format: 'es' },
  // In development the pages come from Vite and the rest from the server beside it (npm run dev). The server keeps to
  // the Host that the browser asked: writes are taken from pages of that origin only.
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(paths.map((path) => [path, { target: api }])),
  },
});
