/** What the first screen's script weighs, from the build: `/` and `/explore` are one page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { askStage } from '../support/ask-stage.ts';

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().default(false),
    imports: z.array(z.string()).default([]),
  }),
);
/** The page, and the screen and the map that it asks for at once. */
const firstScreen = ['index.html', 'views/explore/explore-view.tsx', 'views/explore/map-area.tsx'];
/** The same on a phone, which opens on a list. */
const onPhone = firstScreen.slice(0, 2);
const maxKiB = 280;

async function firstLoad(screen: readonly string[] = firstScreen) {
  const folder = await askStage('client', z.string());
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')));
  const needed = new Set<string>();
  const need = (name: string) => {
    const part = manifest[name];
    if (part === undefined) throw new Error(`the build has no ${name}`);
    if (needed.has(part.file)) return;
    needed.add(part.file);
    part.imports.forEach(need);
  };
  screen.forEach(need);
  return [...needed].map((file) => {
    const text = readFileSync(join(folder, file));
    return { file, text: text.toString(), bytes: gzipSync(text).length };
  });
}

test(`the script of the first screen is at most ${maxKiB} KiB gzipped`, async () => {
  const files = await firstLoad();
  expect(files.length).toBeGreaterThan(2);
  const heaviest = files.toSorted((a, b) => b.bytes - a.bytes).slice(0, 6);
  const told = heaviest.map(({ file, bytes }) => `${file} ${bytes}`).join(', ');
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024, told).toBeLessThanOrEqual(maxKiB);
});

test('it holds no control of the kept library, and nothing of Cytoscape that the map never asks for', async () => {
  const all = (await firstLoad()).map(({ text }) => text).join('\n');
  expect(all).toContain('boxSelectionEnabled');
  // Marks that outlive minifying: of React Aria, of a layout, an algorithm and the drawing by WebGL.
  for (const mark of ['react-aria', 'nodeOverlap', 'pageRank', 'gl_Position'])
    expect(all.includes(mark), mark).toBe(false);
});

test('a phone, which opens on a list, loads nothing that draws', async () => {
  const all = (await firstLoad(onPhone)).map(({ text }) => text).join('\n');
  expect(all.includes('boxSelectionEnabled')).toBe(false);
});
