import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

/**
 * Tries the port before anything long is begun.
 * @throws StartError when it cannot be listened on
 */
export function checkPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(portError(error, port, host)));
    server.listen({ port, host }, () => server.close(() => resolve()));
  });
}

/** @returns the port listened on, which is another one when 0 was asked for */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, port, host)));
    server.listen({ port, host }, () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

function portError(error: Error, port: number, host: string): StartError {
  const code = 'code' in error ? error.code : undefined;
  const why =
    code === 'EADDRINUSE'
      ? `Port ${port} on ${host} is used by another program. Stop that one, or take another port: PORT=${port + 1} npm start`
      : code === 'EACCES'
        ? `Port ${port} needs rights that this user does not have. Take one above 1023: PORT=3000 npm start`
        : code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'
          ? `HOST is "${host}", which is no address of this machine. Use 127.0.0.1.`
          : `Cannot listen on ${host}:${port}: ${error.message}`;
  return new StartError(why, { cause: error });
}
