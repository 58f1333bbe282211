/** A Neo4j Community of our own on loopback, kept in DATA_DIR/neo4j and shared by all processes that use that folder. */
import { join as pathOf } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseEngine } from './engine.ts';
import { openHome, type Home } from './home.ts';
import { openKeeperLine, type KeeperLine } from './keeper-line.ts';
import { ManagedDatabaseError } from './managed-error.ts';
import { folderOf } from './own-number.ts';
import { keptPassword, withoutPassword } from './password.ts';
import { boltAnswers } from './bolt-answers.ts';
import { startKeeper } from './start-keeper.ts';

export interface ManagedOptions {
  /** Absolute path. */
  readonly dataDir: string;
  /** Absolute path; jars and class archives are kept here for all data folders. */
  readonly cacheDir: string;
  /** null: the java on PATH */
  readonly javaHome: string | null;
  /** A sentence for the person who waits. */
  onProgress(line: string): void;
  /** Told when the database ends by itself later on, and when it is back. */
  onTrouble?(line: string): void;
  /** Gives up; what was started is ended before the promise rejects. */
  readonly signal?: AbortSignal;
}

export interface Managed {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Neo4j's own log. */
  readonly logFile: string;
  /** Leaves the database; the last one to leave stops it, and then this settles when it has ended. */
  stop(): Promise<void>;
}

/**
 * Starts the database of `dataDir`, or joins the one that runs.
 * @returns when it answers over Bolt
 * @throws ManagedDatabaseError with a sentence that says what to do
 */
export async function startManaged(options: ManagedOptions): Promise<Managed> {
  const home = openHome(options.dataDir);
  const password = keptPassword(home);
  let line = await join(home, options);
  let leaving = false;
  let joining: Promise<void> = Promise.resolve();
  const port = await reach(line, home, password, options.signal).catch(async (error: unknown) => {
    await line.leave();
    throw error;
  });
  const trouble = options.onTrouble ?? (() => {});

  const back = async (): Promise<void> => {
    try {
      const now = await reach(line, home, password);
      trouble(
        now === port
          ? 'The database answers again.'
          : `The database had to move to port ${now}. Stop this program and start it again.`,
      );
    } catch (error) {
      if (!leaving) trouble(error instanceof Error ? error.message : String(error));
    }
  };

  const rejoin = async (): Promise<void> => {
    try {
      line = await join(home, options);
    } catch (error) {
      return trouble(error instanceof Error ? error.message : String(error));
    }
    if (leaving) return;
    watch();
    // Otherwise the keeper is still to say 'launched', and that brings it.
    if (line.last.state === 'launched') void back();
  };

  const watch = (): void => {
    line.onMessage((message) => {
      if (leaving) {
        if (message?.state === 'stopping' && message.why !== null) options.onProgress(message.why);
      } else if (message === null) {
        trouble(`The database's keeper was ended from outside; starting it again. Its log: ${home.log}`);
        joining = rejoin();
      } else if (message.state === 'died') {
        trouble(`The database ended unexpectedly and is started again. Its log: ${home.log}`);
      } else if (message.state === 'launched') {
        void back();
      } else if (message.state === 'failed') {
        trouble(`${failure(message.reason, home)} Then start this program again.`);
      }
    });
  };
  watch();

  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    database: 'neo4j',
    logFile: home.log,
    async stop() {
      leaving = true;
      await joining;
      await line.leave();
    },
  };
}

async function join(home: Home, options: ManagedOptions): Promise<KeeperLine> {
  for (;;) {
    options.signal?.throwIfAborted();
    const open = await openKeeperLine(home);
    if (open === null) {
      const engine = await chooseEngine(options);
      options.onProgress('Starting Neo4j');
      return startKeeper(home, { dataDir: options.dataDir, engine });
    }
    if (open.last.state !== 'stopping') return open;
    options.onProgress('Waiting for the database to finish stopping');
    await new Promise<void>((resolve) => open.onMessage((message) => message === null && resolve()));
  }
}

/** @returns the Bolt port, once the database answers there */
async function reach(line: KeeperLine, home: Home, password: string, signal?: AbortSignal): Promise<number> {
  let gone = false;
  line.onMessage((message) => (gone ||= message === null));
  for (;;) {
    signal?.throwIfAborted();
    const { last } = line;
    if (gone)
      throw new ManagedDatabaseError(`The database's keeper was ended from outside. Its log: ${home.log}`);
    if (last.state === 'failed') throw new ManagedDatabaseError(failure(last.reason, home));
    if (last.state === 'launched') {
      const answer = await boltAnswers(last.port, password, folderOf(home));
      if (answer === 'yes') {
        line.ready();
        return last.port;
      }
      if (answer === 'unauthorized') {
        throw new ManagedDatabaseError(
          `The password in ${home.password} does not open the database in that folder, which is as it was. ${withoutPassword}`,
        );
      }
      if (typeof answer === 'object') throw new ManagedDatabaseError(unreadable(answer.fault, home));
    }
    await sleep(150);
  }
}

/** What is safe, and the ways on. */
const waysOn = (home: Home): string =>
  `Its files in ${pathOf(home.folder, 'data')} are left as they are: copy that folder before you try anything. A backup is put in their place by "npm run cli -- db restore FILE --yes"; "npm run cli -- db reset --yes" begins with an empty database, which the next start fills with the seeds, and what you imported yourself is then imported again.`;

const failure = (reason: string, home: Home): string =>
  `Neo4j does not run: ${reason}\nRead ${home.console} and ${home.log} for the whole story; check free disk space and memory first. ${waysOn(home)}`;

const unreadable = (fault: string, home: Home): string =>
  `Neo4j runs and cannot open the database: ${fault}\n${waysOn(home)}`;
