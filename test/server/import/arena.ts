/** A source of one file, which a refresh can fetch. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes it into the folder `arena` of `seeds`.
 * @param base where `battles.csv` is served
 * @param battles how the file lies there: its name and its bytes
 */
export async function writeArena(
  seeds: string,
  base: string,
  battles: { readonly name: string; readonly bytes: string | Buffer },
  { dated = true }: { readonly dated?: boolean } = {},
): Promise<void> {
  const folder = join(seeds, 'arena');
  await mkdir(folder);
  await writeFile(join(folder, battles.name), battles.bytes);
  const lines = [
    '# kept as it is',
    'id: arena',
    'title: Arena',
    'licence: MIT',
    ...(dated ? ['snapshot: 2024-01-01 # of the list'] : []),
    `refresh: { battles.csv: '${base}/battles.csv' }`,
    'files:',
    '  - path: battles.csv',
    '    emit:',
    '      - match: { kind: =battle, first: a, second: b, winner: winner }',
    '      - each: { list: [a, b] }',
    '        record: { key: item, name: item, type: =model }',
  ];
  await writeFile(join(folder, 'source.yaml'), `${lines.join('\n')}\n`);
}
