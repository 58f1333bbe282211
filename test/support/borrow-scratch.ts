import { request } from 'node:http';
import { inject } from 'vitest';
import type { z } from 'zod';

export interface Borrowed<T> {
  readonly lent: T;
  giveBack(): void;
}

/** Borrows the stage's empty database for this test file; the open line is the loan, so that a killed process ends it too. */
export function borrowScratch<T extends z.ZodType>(shape: T): Promise<Borrowed<z.output<T>>> {
  return new Promise((resolve, reject) => {
    const asked = request(`${inject('stage')}/scratch`, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += String(part);
        if (response.statusCode === 200 && text.endsWith('\n'))
          resolve({ lent: shape.parse(JSON.parse(text)), giveBack: () => asked.destroy() });
      });
      response.once('end', () => reject(new Error(`The test set-up cannot give a database: ${text}`)));
      // Ended by ourselves, when it is given back.
      response.once('error', () => {});
    });
    asked.on('error', reject);
    asked.end();
  });
}
