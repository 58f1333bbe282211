/** Which room may import which: ARCHITECTURE's "Rooms" is the table, and the code is held to it line by line. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../server/project-root.ts';

interface Import {
  readonly from: string;
  readonly line: number;
  readonly to: string;
}

/** Folders and files as ARCHITECTURE names them, from the ground up; `client/views/*` is a room for each screen. */
const rooms = roomsOf(readFileSync(join(projectRoot, 'ARCHITECTURE.md'), 'utf8'));
const files = ['server', 'client'].flatMap(sourceFiles);
const imports = files.flatMap(importsOf);

describe('the rooms of ARCHITECTURE.md', () => {
  it('hold every file of server/ and client/, each in one', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((file) => roomOf(file) === null)).toEqual([]);
  });

  it('are all there', () => {
    const lived = new Set(files.map((file) => roomOf(file)?.name));
    expect(rooms.filter((room) => !lived.has(room))).toEqual([]);
  });

  it('import from themselves and from rooms below, and no screen imports a screen', () => {
    expect(imports.length).toBeGreaterThan(2000);
    expect(imports.flatMap((one) => faultOf(one) ?? [])).toEqual([]);
  });

  it.each([
    ['server/answers/a.ts', 'server/http/b.ts', /http\/ comes after server\/answers/],
    ['client/ui/a.tsx', 'client/views/search/b.tsx', /views\/\* comes after client\/ui/],
    ['client/views/search/a.tsx', 'client/views/compare/b.tsx', /one screen imports another/],
    ['client/ui/a.tsx', 'server/queries/b.ts', /only the contract/],
    ['server/http/a.ts', 'test/support/b.ts', /it stands in no room/],
    ['server/http/a.ts', 'client/ui/b.ts', /the server imports nothing of the client/],
  ])('say what is wrong with %s importing %s', (from, to, fault) => {
    expect(faultOf({ from, to, line: 7 })).toMatch(fault);
  });
});

describe('files', () => {
  it('import each other in no circle', () => {
    expect(circle(imports)).toEqual([]);
  });

  it('that import each other in a circle are found', () => {
    const one = (from: string, to: string) => ({ from, to, line: 1 });
    expect(circle([one('a', 'b'), one('b', 'c'), one('c', 'b'), one('c', 'd')])).toEqual(['b', 'c', 'b']);
    expect(circle([one('a', 'b'), one('a', 'c'), one('b', 'c')])).toEqual([]);
  });
});

/** The first column of every row below "## Rooms". */
function roomsOf(text: string): string[] {
  const [, section = ''] = text.split(/^## Rooms$/m);
  const [rows = ''] = section.split(/^## /m);
  return [...rows.matchAll(/^\| `((?:server|client)\/[^`]*)` \|/gm)].map(([, name = '']) => name);
}

/** The most particular room, and which screen of it where it holds several. */
function roomOf(
  file: string,
): { readonly name: string; readonly level: number; readonly screen: string } | null {
  let found: string | null = null;
  for (const room of rooms) {
    if (holds(room, file) && (found === null || room.length > found.length)) found = room;
  }
  if (found === null) return null;
  const below = file.slice(found.replace(/\*$/, '').length).split('/');
  const screen = found.endsWith('*') && below.length > 1 ? (below[0] ?? '') : '';
  return { name: found, level: rooms.indexOf(found), screen };
}

/** `server/` and `client/` hold only the files that stand in them. */
function holds(room: string, file: string): boolean {
  if (!/[/*]$/.test(room)) return file === room;
  if (room === 'server/' || room === 'client/') return dirname(file) === room.slice(0, -1);
  return file.startsWith(room.replace(/\*$/, ''));
}

function faultOf({ from, line, to }: Import): string | null {
  const [one, other] = [roomOf(from), roomOf(to)];
  if (one === null) return null;
  const at = `${from}:${line} imports ${to}: `;
  if (other === null) return `${at}it stands in no room`;
  const [side, otherSide] = [from.split('/')[0], to.split('/')[0]];
  if (side === 'server' && otherSide === 'client') return `${at}the server imports nothing of the client`;
  if (side !== otherSide)
    return other.name === 'server/contract/' ? null : `${at}the client imports only the contract`;
  if (one.name === other.name) return one.screen === other.screen ? null : `${at}one screen imports another`;
  return other.level < one.level ? null : `${at}${other.name} comes after ${one.name}`;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(ts|tsx|mjs|css)$/.test(name));
}

function importsOf(from: string): Import[] {
  const lines = readFileSync(join(projectRoot, from), 'utf8').split('\n');
  return lines.flatMap((text, at) =>
    [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'((?:\.{1,2}|#contract)\/[^'?]+)/g)].map(
      ([, name = '']) => ({ from, line: at + 1, to: target(from, name) }),
    ),
  );
}

function target(from: string, name: string): string {
  return name.startsWith('#contract/')
    ? name.replace('#contract/', 'server/contract/')
    : normalize(join(dirname(from), name)).replaceAll('\\', '/');
}

/** A way from a file over its imports back to it; empty where there is none. */
function circle(all: readonly Import[]): string[] {
  const importedBy = new Map<string, string[]>();
  for (const { from, to } of all) importedBy.set(from, [...(importedBy.get(from) ?? []), to]);
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (file: string): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    way.push(file);
    for (const next of importedBy.get(file) ?? []) {
      const found = walk(next);
      if (found.length > 0) return found;
    }
    way.pop();
    done.add(file);
    return [];
  };
  for (const file of importedBy.keys()) {
    const found = walk(file);
    if (found.length > 0) return found;
  }
  return [];
}
