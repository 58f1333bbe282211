import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ManagedDatabaseError } from '../../../../server/database/managed/managed-error.ts';
import { startManaged } from '../../../../server/database/managed/start-managed.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

/** A PATH with nothing on it but a java that says this. */
function onlyJava(says: string | null): string {
  const folder = temporaryFolder();
  if (says !== null) {
    writeFileSync(join(folder, 'java'), `#!/bin/sh\necho '${says}' >&2\n`);
    chmodSync(join(folder, 'java'), 0o755);
  }
  vi.stubEnv('PATH', folder);
  return folder;
}

async function refusal(javaHome: string | null = null, dataDir = temporaryFolder()): Promise<string> {
  const starting = startManaged({ dataDir, cacheDir: temporaryFolder(), javaHome, onProgress: () => {} });
  const error = await starting.then(
    () => null,
    (caught: unknown) => caught,
  );
  if (!(error instanceof ManagedDatabaseError)) throw new Error(`expected a refusal, got ${String(error)}`);
  return error.message;
}

const ways = /Java 17 or newer and Maven[^]*Docker[^]*NEO4J_URI/;

describe('startManaged says what is missing and what to do', () => {
  it('without Java', async () => {
    onlyJava(null);
    const message = await refusal();
    expect(message).toMatch(/^Java is not installed/);
    expect(message).toMatch(ways);
  });

  it('without Maven', async () => {
    onlyJava('openjdk version "17.0.9" 2023-10-17');
    const message = await refusal();
    expect(message).toMatch(/^Maven, which fetches Neo4j, is not installed/);
    expect(message).toMatch(ways);
  });

  it.each([
    ['openjdk version "11.0.20" 2023-07-18', 11],
    ['java version "1.8.0_392"', 8],
  ])('with a Java that is too old: %s', async (says, major) => {
    onlyJava(says);
    const message = await refusal();
    expect(message).toContain(`is Java ${major}`);
    expect(message).toMatch(ways);
  });

  it('with a JAVA_HOME that has no java', async () => {
    const empty = temporaryFolder();
    expect(await refusal(empty)).toMatch(/^JAVA_HOME is ".*cannot be run/);
  });

  it('with a JAVA_HOME that is too old, whatever is on the PATH', async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'bin'));
    writeFileSync(join(home, 'bin', 'java'), '#!/bin/sh\necho \'openjdk version "11.0.1"\' >&2\n');
    chmodSync(join(home, 'bin', 'java'), 0o755);
    expect(await refusal(home)).toContain('is Java 11');
  });

  it('with a data folder that cannot be made', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(await refusal(null, file)).toMatch(/DATA_DIR/);
  });
});
