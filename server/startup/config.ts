/** Settings from the environment and `.env`, checked once at the start. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../project-root.ts';

export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path; the managed database and the logs live in it. */
  readonly dataDir: string;
  /** Absolute path; what can be fetched or made again, shared by all data folders. */
  readonly cacheDir: string;
  /** null: start a managed database. */
  readonly neo4j: Neo4jAddress | null;
  readonly javaHome: string | null;
  /** Absolute path of the folder of sources to load, or null for none. */
  readonly seedFolder: string | null;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  readonly queryTimeoutMs: number;
  readonly writeToken: string | null;
  readonly cacheSeconds: number;
}

/** One or more settings are wrong; `message` holds a sentence a line, each naming its variable. */
export class ConfigError extends Error {
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'ConfigError';
  }
}

const whole = (name: string, low: number, high: number, fallback: number) =>
  z
    .string()
    .default(String(fallback))
    .refine((text) => /^\d{1,15}$/.test(text) && Number(text) >= low && Number(text) <= high, {
      error: ({ input }) =>
        `${name} is "${String(input)}"; it must be a whole number from ${low} to ${high}.`,
    })
    .transform(Number);

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const Settings = z
  .object({
    PORT: whole('PORT', 0, 65_535, 3000),
    HOST: z
      .string()
      .default('127.0.0.1')
      .refine((text) => /^[A-Za-z0-9.:-]+$/.test(text), {
        error: ({ input }) =>
          `HOST is "${String(input)}"; it must be an address or a host name, such as 127.0.0.1.`,
      }),
    DATA_DIR: z.string().default('.data'),
    NEO4J_URI: z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/, {
        error: ({ input }) =>
          `NEO4J_URI is "${String(input)}"; it must look like neo4j://host:7687, bolt://host:7687 or neo4j+s://host.`,
      })
      .optional(),
    NEO4J_USERNAME: z.string().default('neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().default('neo4j'),
    JAVA_HOME: z.string().optional(),
    SEED: z.string().default('default'),
    LOG_LEVEL: z
      .enum(levels, {
        error: ({ input }) => `LOG_LEVEL is "${String(input)}"; it must be one of ${levels.join(', ')}.`,
      })
      .default('info'),
    QUERY_TIMEOUT_MS: whole('QUERY_TIMEOUT_MS', 100, 600_000, 10_000),
    WRITE_TOKEN: z
      .string()
      .min(16, {
        error: () => 'WRITE_TOKEN is too short to keep anybody out; it must be at least 16 characters.',
      })
      .optional(),
    CACHE_SECONDS: whole('CACHE_SECONDS', 0, 86_400, 0),
  })
  .superRefine((settings, context) => {
    if (settings.NEO4J_URI !== undefined && settings.NEO4J_PASSWORD === undefined) {
      context.addIssue({
        code: 'custom',
        message:
          'NEO4J_URI is set but NEO4J_PASSWORD is not; set both, or unset NEO4J_URI to use a database of our own.',
      });
    }
  });

/**
 * @param environment variables by name; an empty value counts as unset
 * @param folder what relative paths are relative to
 * @throws ConfigError with a sentence for each bad value
 */
export function readConfig(environment: NodeJS.ProcessEnv, folder: string): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => issue.message));
  const settings = parsed.data;
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDir: resolve(folder, settings.DATA_DIR),
    cacheDir: resolve(projectRoot, '.cache'),
    neo4j:
      settings.NEO4J_URI === undefined
        ? null
        : {
            uri: settings.NEO4J_URI,
            username: settings.NEO4J_USERNAME,
            password: settings.NEO4J_PASSWORD ?? '',
            database: settings.NEO4J_DATABASE,
          },
    javaHome: settings.JAVA_HOME ?? null,
    seedFolder: seedFolder(settings.SEED, folder),
    logLevel: settings.LOG_LEVEL,
    queryTimeoutMs: settings.QUERY_TIMEOUT_MS,
    writeToken: settings.WRITE_TOKEN ?? null,
    cacheSeconds: settings.CACHE_SECONDS,
  };
}

function seedFolder(seed: string, folder: string): string | null {
  if (seed === 'none') return null;
  if (seed === 'default') return resolve(projectRoot, 'seeds');
  const path = resolve(folder, seed);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConfigError([
      `SEED is "${seed}"; it must be default, none, or a folder that exists (looked at ${path}).`,
    ]);
  }
  return path;
}

/** Reads `.env` in the working folder, where there is one, under the environment: what is already set wins. */
export function loadConfig(): Config {
  const folder = process.cwd();
  const file = resolve(folder, '.env');
  if (statSync(file, { throwIfNoEntry: false })) process.loadEnvFile(file);
  return readConfig(process.env, folder);
}
