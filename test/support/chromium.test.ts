import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findChromium } from './chromium.ts';
import { temporaryFolder } from './temporary-folder.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  vi.stubEnv('CHROMIUM', '');
});
afterEach(() => vi.unstubAllEnvs());

const program = (name: string) => writeFileSync(join(folder, name), '#!/bin/sh\n', { mode: 0o755 });
const asked: string[] = [];
/** A machine whose packages are these. */
const machine = (...packages: string[]) => {
  asked.length = 0;
  return {
    folders: [join(folder, 'nowhere'), folder],
    install: async (name: string) => {
      asked.push(name);
      if (packages.includes(name)) program(name);
      return Promise.resolve();
    },
  };
};

it('takes the one without a window before any other, and installs nothing then', async () => {
  program('chromium');
  program('chromium-headless-shell');
  expect(await findChromium(machine('chromium'))).toBe(join(folder, 'chromium-headless-shell'));
  expect(asked).toEqual([]);
});

it('installs the one without a window where it can', async () => {
  program('chromium');
  expect(await findChromium(machine('chromium-headless-shell'))).toBe(
    join(folder, 'chromium-headless-shell'),
  );
});

it('takes what is there where it cannot', async () => {
  program('google-chrome');
  expect(await findChromium(machine())).toBe(join(folder, 'google-chrome'));
  expect(asked).toEqual(['chromium-headless-shell']);
  expect(await findChromium({ folders: [folder], install: null })).toBe(join(folder, 'google-chrome'));
});

it('installs the one with a window where there is no other', async () => {
  expect(await findChromium(machine('chromium'))).toBe(join(folder, 'chromium'));
  expect(asked).toEqual(['chromium-headless-shell', 'chromium']);
});

it('takes the one that is named, and says so where it cannot be run', async () => {
  program('mine');
  program('chromium-headless-shell');
  vi.stubEnv('CHROMIUM', join(folder, 'mine'));
  expect(await findChromium(machine())).toBe(join(folder, 'mine'));
  vi.stubEnv('CHROMIUM', join(folder, 'other'));
  await expect(findChromium(machine())).rejects.toThrow(/other", which cannot be run/);
});

it('says what to install where there is none', async () => {
  await expect(findChromium(machine())).rejects.toThrow(/apt-get install chromium-headless-shell/);
});
