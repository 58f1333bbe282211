import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJars, jarsPresent } from '../../../../server/database/managed/jars.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

/** A program called mvn that does what the shell lines say; $target is the folder it is told to fill. */
function mavenThat(lines: string): void {
  const folder = temporaryFolder();
  const script = `#!/bin/sh
for given in "$@"; do case "$given" in -DoutputDirectory=*) target="\${given#*=}";; esac; done
${lines}
`;
  writeFileSync(join(folder, 'mvn'), script);
  chmodSync(join(folder, 'mvn'), 0o755);
  vi.stubEnv('PATH', `${folder}:/usr/bin:/bin`);
}

const fillsSlowly = 'mkdir -p "$target"; for n in $(seq 60); do : > "$target/part-$n.jar"; done; sleep 0.2';
const fetchTo = (cacheDir: string) => fetchJars({ cacheDir, javaHome: null, onProgress: () => {} });

describe('fetchJars', () => {
  it('fetches once, and whole', async () => {
    const cacheDir = temporaryFolder();
    mavenThat(fillsSlowly);
    const folder = await fetchTo(cacheDir);
    expect(folder).toBe(jarsPresent(cacheDir));
    mavenThat('exit 1');
    expect(await fetchTo(cacheDir)).toBe(folder);
  });

  it('serves two at once', async () => {
    const cacheDir = temporaryFolder();
    mavenThat(fillsSlowly);
    const [one, other] = await Promise.all([fetchTo(cacheDir), fetchTo(cacheDir)]);
    expect(one).toBe(other);
    expect(jarsPresent(cacheDir)).toBe(one);
  });

  it('fetches again when a file has gone, and removes what a killed fetch left', async () => {
    const cacheDir = temporaryFolder();
    mavenThat(fillsSlowly);
    const folder = (await fetchTo(cacheDir)) ?? '';
    rmSync(join(folder, 'part-7.jar'));
    expect(jarsPresent(cacheDir)).toBeNull();
    // No system gives out process ids this large.
    const leftover = `${folder}.999999999`;
    mkdirSync(leftover);
    await fetchTo(cacheDir);
    expect(jarsPresent(cacheDir)).toBe(folder);
    expect(existsSync(leftover)).toBe(false);
    expect(readdirSync(dirname(folder))).toEqual(['lib']);
  });

  it("passes on Maven's reason", async () => {
    mavenThat('echo "[ERROR] Could not transfer artifact: Unknown host"; exit 1');
    await expect(fetchTo(temporaryFolder())).rejects.toThrow(/Could not transfer artifact: Unknown host/);
  });

  it('does not take too few jars for all', async () => {
    mavenThat('mkdir -p "$target"; : > "$target/one.jar"');
    const cacheDir = temporaryFolder();
    await expect(fetchTo(cacheDir)).rejects.toThrow(/only 1 of/);
    expect(jarsPresent(cacheDir)).toBeNull();
  });

  it('stops Maven when told to', async () => {
    mavenThat('exec sleep 600');
    const stop = new AbortController();
    const fetching = fetchJars({
      cacheDir: temporaryFolder(),
      javaHome: null,
      onProgress: () => stop.abort(),
      signal: stop.signal,
    });
    await expect(fetching).rejects.toThrow(/aborted/);
  });
});
