import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../../server/startup/config.ts';
import { runProgram } from '../../support/program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

describe('readConfig', () => {
  it('needs no setting at all', () => {
    const config = readConfig({}, folder);
    expect(config).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: join(folder, '.data'),
      neo4j: null,
      javaHome: null,
      logLevel: 'info',
      queryTimeoutMs: 10_000,
      writeToken: null,
      cacheSeconds: 0,
    });
    expect(config.seedFolder).toMatch(/seeds$/);
  });

  it('takes every setting', () => {
    mkdirSync(join(folder, 'mine'));
    const config = readConfig(
      {
        PORT: '8080',
        HOST: '::1',
        DATA_DIR: '/var/lib/match-graph',
        NEO4J_URI: 'neo4j+s://example.databases.neo4j.io',
        NEO4J_USERNAME: 'reader',
        NEO4J_PASSWORD: 'a secret',
        NEO4J_DATABASE: 'graph',
        JAVA_HOME: '/opt/java',
        SEED: 'mine',
        LOG_LEVEL: 'debug',
        QUERY_TIMEOUT_MS: '2500',
        WRITE_TOKEN: '0123456789abcdef',
        CACHE_SECONDS: '60',
      },
      folder,
    );
    expect(config).toMatchObject({
      port: 8080,
      host: '::1',
      dataDir: '/var/lib/match-graph',
      neo4j: {
        uri: 'neo4j+s://example.databases.neo4j.io',
        username: 'reader',
        password: 'a secret',
        database: 'graph',
      },
      javaHome: '/opt/java',
      seedFolder: join(folder, 'mine'),
      logLevel: 'debug',
      queryTimeoutMs: 2500,
      writeToken: '0123456789abcdef',
      cacheSeconds: 60,
    });
  });

  it('takes an empty value for an unset one', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', JAVA_HOME: '' }, folder)).toMatchObject({
      port: 3000,
      neo4j: null,
      javaHome: null,
    });
  });

  it('loads nothing with SEED=none', () => {
    expect(readConfig({ SEED: 'none' }, folder).seedFolder).toBeNull();
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['HOST', 'my host'],
    ['NEO4J_URI', 'http://127.0.0.1:7474'],
    ['NEO4J_URI', 'localhost'],
    ['LOG_LEVEL', 'loud'],
    ['SEED', 'no/such/folder'],
    ['QUERY_TIMEOUT_MS', '10s'],
    ['QUERY_TIMEOUT_MS', '50'],
    ['CACHE_SECONDS', '-5'],
    ['WRITE_TOKEN', 'short'],
  ])('refuses %s=%s in one sentence that names it', (name, value) => {
    const read = () => readConfig({ NEO4J_PASSWORD: 'x', [name]: value }, folder);
    expect(read).toThrow(ConfigError);
    try {
      read();
    } catch (error) {
      const lines = String(error instanceof Error ? error.message : error).split('\n');
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(new RegExp(`^${name} is .*\\.$`));
    }
  });

  it('does not print a token that is refused', () => {
    expect(() => readConfig({ WRITE_TOKEN: 'hunter2' }, folder)).toThrow(/^(?!.*hunter2)/);
  });

  it('names every bad value at once', () => {
    expect(() => readConfig({ PORT: 'x', CACHE_SECONDS: 'y' }, folder)).toThrow(
      /PORT is "x".*\nCACHE_SECONDS is "y"/,
    );
  });

  it('asks for the password that goes with an address', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://127.0.0.1:7687' }, folder)).toThrow(/NEO4J_PASSWORD is not/);
  });
});

describe('the program', () => {
  it('reads .env, says what is wrong in it, and ends with 2', async () => {
    const place = temporaryFolder();
    writeFileSync(join(place, '.env'), 'PORT=eighty\nLOG_LEVEL=warn\n');
    const program = runProgram('main', { folder: place });
    expect(await program.ended).toBe(2);
    expect(program.errors().trim()).toBe('PORT is "eighty"; it must be a whole number from 0 to 65535.');
  });

  it('lets the environment win over .env', async () => {
    const place = temporaryFolder();
    writeFileSync(join(place, '.env'), 'PORT=eighty\n');
    const program = runProgram('main', { folder: place, env: { PORT: 'ninety' } });
    expect(await program.ended).toBe(2);
    expect(program.errors()).toContain('PORT is "ninety"');
  });
});
