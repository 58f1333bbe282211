import { createServer } from 'node:net';

/** `preferred` when nothing listens there, else a port the system picks; both on 127.0.0.1. */
export async function freePort(preferred: number | null): Promise<number> {
  if (preferred !== null && (await tryPort(preferred)) === preferred) return preferred;
  const any = await tryPort(0);
  if (any === null) throw new Error('no port on 127.0.0.1 is free');
  return any;
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : null));
    });
  });
}
