import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** KB, gzipped, of all script that is loaded for the first screen. */
export async function scriptSize(root: string): Promise<number> {
  const built = await build({
    configFile: `${root}vite.config.ts`,
    logLevel: 'silent',
    build: { write: false },
  });
  const files = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunks = new Map(
    files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const first = [...chunks.values()].filter(({ isEntry, facadeModuleId }) => {
    return isEntry || facadeModuleId?.endsWith('explore-view.tsx');
  });
  const loaded = new Set(first.map(({ fileName }) => fileName));
  for (const name of loaded) for (const other of chunks.get(name)?.imports ?? []) loaded.add(other);
  const scripts = [...loaded].map((name) => chunks.get(name)?.code ?? '');
  for (const file of files) {
    if (file.type === 'asset' && file.fileName.includes('.worker')) scripts.push(String(file.source));
  }
  return scripts.reduce((sum, script) => sum + gzipSync(script).length, 0) / 1000;
}
