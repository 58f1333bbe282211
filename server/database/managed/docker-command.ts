/**
 * Neo4j in a container, for machines with Docker but without Java or Maven. Published on loopback only; its data is
 * the same folder that Java would use.
 */
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import type { Home } from './home.ts';
import { keptPassword } from './password.ts';
import type { Command } from './plan.ts';

const image = 'neo4j:5.26-community';

/** Whether a Docker engine answers. */
export function dockerAnswers(): Promise<boolean> {
  return new Promise((resolve) => {
    execFile('docker', ['info'], { timeout: 15_000 }, (error) => resolve(error === null));
  });
}

export function dockerCommand(home: Home, port: number): Command {
  const name = `match-graph-${createHash('sha256').update(home.folder).digest('hex').slice(0, 12)}`;
  const remove = () => spawnSync('docker', ['rm', '-f', name], { stdio: 'ignore' });
  remove();
  const data = join(home.folder, 'data');
  // Docker would make it, as root.
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const { uid, gid } = userInfo();
  const settings = {
    NEO4J_server_bolt_advertised__address: `127.0.0.1:${port}`,
    NEO4J_server_http_enabled: 'false',
    NEO4J_dbms_usage__report_enabled: 'false',
    NEO4J_db_transaction_timeout: '300s',
    NEO4J_db_memory_transaction_max: '384m',
    NEO4J_server_memory_heap_max__size: '1g',
    NEO4J_server_memory_pagecache_size: '256m',
  };
  return {
    command: 'docker',
    args: [
      'run',
      '--rm',
      `--name=${name}`,
      `--user=${uid}:${gid}`,
      `--publish=127.0.0.1:${port}:7687`,
      `--volume=${data}:/data`,
      // Named without a value: Docker's client takes it from its own environment, so it is on no command line.
      '--env=NEO4J_AUTH',
      ...Object.entries(settings).map(([key, value]) => `--env=${key}=${value}`),
      image,
    ],
    environment: { ...process.env, NEO4J_AUTH: `neo4j/${keptPassword(home)}` },
    slowEnd: null,
    ended() {
      remove();
      return true;
    },
  };
}
