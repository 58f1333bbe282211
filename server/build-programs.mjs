/** Builds every program and thread of ours into one file: `node server/build-programs.mjs FOLDER FIRST-LINE` → FOLDER/server.js. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [, , folder, banner] = process.argv;

/** Where a module stands is where its source does: beside it lie statements, settings and data, which are not built in. */
const sourcePlaces = {
  name: 'source-places',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(`${root}server/`)) return null;
    const source = JSON.stringify(`../${relative(root, id).replaceAll('\\', '/')}`);
    return code.replaceAll('import.meta.url', `new URL(${source}, import.meta.url).href`);
  },
};

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
  plugins: [sourcePlaces],
  ssr: { noExternal: true },
  build: {
    ssr: `${root}server/programs.ts`,
    outDir: folder,
    target: 'node20',
    minify: false,
    // One file: a program that is running never looks for a part that a later build took away.
    rolldownOptions: { output: { entryFileNames: 'server.js', codeSplitting: false, banner } },
  },
});
