import { request } from 'node:http';
import { inject } from 'vitest';
import type { z } from 'zod';

/** Asks the stage for a thing; the first to ask waits until it has been made, which may take a minute or more. */
export async function askStage<T extends z.ZodType>(
  what: 'seeded' | 'client' | 'components' | 'chromium',
  shape: T,
): Promise<z.output<T>> {
  const body = await new Promise<string>((resolve, reject) => {
    // Not fetch: it gives up when an answer takes five minutes.
    const asked = request(`${inject('stage')}/${what}`, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += String(part)));
      response.once('end', () => {
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`The test set-up cannot give "${what}": ${text}`));
      });
    });
    asked.once('error', reject);
    asked.end();
  });
  return shape.parse(JSON.parse(body));
}
