/** A user's end of the line to a keeper. */
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { programArguments } from '../../own-programs.ts';
import type { Home } from './home.ts';
import { livesAs } from './process-lives.ts';
import { readClaim, release } from './keeper-claim.ts';
import { KeeperMessage } from './keeper-messages.ts';

export interface KeeperLine {
  /** What the keeper said last. */
  readonly last: KeeperMessage;
  /** Calls back on every message, and with null once when the line is gone. */
  onMessage(listener: (message: KeeperMessage | null) => void): void;
  ready(): void;
  /** Leaves; settled when the keeper has let go, which for the last user is when the database has ended. */
  leave(): Promise<void>;
}

const answerWithinMs = 10_000;

/**
 * Connects to the keeper that has the home.
 * @returns null when there is none, or it does not answer; the claim of one that was ended from outside is taken away
 */
export async function openKeeperLine(home: Home): Promise<KeeperLine | null> {
  const address = readClaim(home);
  if (address === null) return null;
  const line = await dial(address.port, address.token);
  if (line === null && !livesAs(address.pid, programArguments('keeper').join(' ')))
    release(home, address.token);
  return line;
}

function dial(port: number, token: string): Promise<KeeperLine | null> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const listeners: ((message: KeeperMessage | null) => void)[] = [];
    let last: KeeperMessage | null = null;
    const patience = setTimeout(() => socket.destroy(), answerWithinMs);
    socket.once('connect', () => socket.write(`${token}\n`));
    socket.on('error', () => socket.destroy());
    const lines = createInterface({ input: socket });
    lines.on('error', () => {});
    lines.on('line', (text) => {
      const message = parse(text);
      if (message === null) return socket.destroy();
      const first = last === null;
      last = message;
      if (first) {
        clearTimeout(patience);
        resolve(asLine(socket, () => last ?? message, listeners));
      }
      for (const listener of listeners) listener(message);
    });
    socket.once('close', () => {
      clearTimeout(patience);
      resolve(null);
      for (const listener of listeners) listener(null);
    });
  });
}

function asLine(
  socket: Socket,
  last: () => KeeperMessage,
  listeners: ((message: KeeperMessage | null) => void)[],
): KeeperLine {
  return {
    get last() {
      return last();
    },
    onMessage(listener) {
      listeners.push(listener);
    },
    ready() {
      if (socket.writable) socket.write('ready\n');
    },
    leave: () =>
      new Promise((resolve) => {
        if (socket.closed) return resolve();
        socket.once('close', () => resolve());
        socket.write('bye\n');
      }),
  };
}

function parse(text: string): KeeperMessage | null {
  try {
    return KeeperMessage.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
