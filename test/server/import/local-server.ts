import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import { afterFile } from '../../support/after-file.ts';

/** A server on 127.0.0.1 that ends with the test file; answers its address without a slash at the end. */
export async function localServer(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  server.listen({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  afterFile(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}
