import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The page of the component tests, by file name. React comes in its development form here, so that what it warns of fails the tests. */
export async function builtComponents(): Promise<Readonly<Record<string, string>>> {
  const made = await build({
    configFile: false,
    root: fileURLToPath(new URL('../e2e/components/', import.meta.url)),
    plugins: [react()],
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: fileURLToPath(new URL('../e2e/components/page.tsx', import.meta.url)),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  return Object.fromEntries(
    outputs.map((one) => [one.fileName, one.type === 'chunk' ? one.code : String(one.source)]),
  );
}
