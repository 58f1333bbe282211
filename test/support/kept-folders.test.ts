import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyKept, keepFolder } from './kept-folders.ts';
import { temporaryFolder } from './temporary-folder.ts';

function folderWith(text: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'inner', 'file'), text);
  return folder;
}
const textIn = (folder: string) => readFileSync(join(folder, 'inner', 'file'), 'utf8');
const copied = async (shelf: string, key: string) => {
  const target = join(temporaryFolder(), 'copy');
  return (await copyKept(shelf, key, target)) ? textIn(target) : null;
};

it('gives a copy of what was kept under the key, and nothing under another', async () => {
  const shelf = join(temporaryFolder(), 'shelf');
  expect(await copied(shelf, 'a')).toBeNull();
  const made = folderWith('made');
  await keepFolder(shelf, 'a', made);
  writeFileSync(join(made, 'inner', 'file'), 'written to later');
  expect(await copied(shelf, 'a')).toBe('made');
  expect(await copied(shelf, 'b')).toBeNull();
  // Two runs may have filled it at once.
  await keepFolder(shelf, 'a', folderWith('made'));
  expect(readdirSync(shelf)).toEqual(['a']);
});

it('never gives half of one: what a killed run left is no folder of a key, and goes', async () => {
  const shelf = temporaryFolder();
  // No process has this id.
  mkdirSync(join(shelf, 'a.4194999'));
  expect(await copied(shelf, 'a')).toBeNull();
  await keepFolder(shelf, 'b', folderWith('b'));
  expect(readdirSync(shelf)).toEqual(['b']);
});

it('keeps the two asked for last, and whatever a run may be copying', async () => {
  const shelf = temporaryFolder();
  for (const key of ['a', 'b', 'c']) await keepFolder(shelf, key, folderWith(key));
  expect(readdirSync(shelf)).toEqual(['a', 'b', 'c']);
  const hoursAgo = (key: string, hours: number) => {
    const at = new Date(Date.now() - hours * 3_600_000);
    utimesSync(join(shelf, key), at, at);
  };
  hoursAgo('a', 2);
  hoursAgo('b', 3);
  hoursAgo('c', 4);
  expect(await copied(shelf, 'c')).toBe('c');
  await keepFolder(shelf, 'd', folderWith('d'));
  expect(readdirSync(shelf)).toEqual(['c', 'd']);
});
