/** Vite: `import code from 'script:./x.ts'` answers x and what it imports as the text of one classic script. */
import { build, type Plugin } from 'vite';

const prefix = 'script:';
/** Marks our modules for other plugins as no files of their own. */
const mark = '\0script:';

export function scriptPlugin(): Plugin {
  return {
    name: 'script-text',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.startsWith(prefix)) return null;
      const found = await this.resolve(source.slice(prefix.length), importer, { skipSelf: true });
      return found && `${mark}${found.id}`;
    },
    async load(id) {
      if (!id.startsWith(mark)) return null;
      const entry = id.slice(mark.length);
      const { code, files } = await bundled(entry);
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(code)};`;
    },
  };
}

async function bundled(entry: string): Promise<{ code: string; files: readonly string[] }> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'viewer' },
      rollupOptions: { output: { exports: 'none' } },
    },
  });
  for (const output of Array.isArray(made) ? made : [made]) {
    if (!('output' in output)) continue;
    const [chunk] = output.output;
    return { code: chunk.code, files: chunk.moduleIds.filter((file) => file.startsWith('/')) };
  }
  throw new Error(`${entry} could not be bundled`);
}
