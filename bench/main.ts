/** `npm run bench -- NAME`: runs one of the benches; each prints its figures beside its goals. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  explore: () => import('./explore/main.ts'),
  import: () => import('./import/main.ts'),
  'beside-import': () => import('./beside-import/main.ts'),
  embedding: () => import('./embedding/main.ts'),
  alternatives: () => import('./alternatives/main.ts'),
  needs: () => import('./needs/main.ts'),
  'best-at': () => import('./best-at/main.ts'),
  identity: () => import('./identity/main.ts'),
  'answer-speed': () => import('./answer-speed/main.ts'),
  paths: () => import('./paths/main.ts'),
  ratings: () => import('./ratings/main.ts'),
};

const [name = ''] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench) await bench();
else {
  console.error(`Say which bench: ${Object.keys(benches).join(', ')}. For example: npm run bench -- explore`);
  process.exitCode = 1;
}
