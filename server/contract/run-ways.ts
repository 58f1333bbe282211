/** In which ways a tool can be run or reached, as far as the catalogue says. */
import { z } from 'zod';

export const runWays = ['self-hosted', 'api-no-key', 'api-key', 'api-sign-in', 'api'] as const;
export const RunWay = z.enum(runWays).meta({ id: 'RunWay' });
export type RunWay = z.infer<typeof RunWay>;

const words: Readonly<Record<RunWay, string>> = {
  'self-hosted': 'self-hosted',
  'api-no-key': 'API (no API key needed)',
  'api-key': 'API (API key)',
  'api-sign-in': 'API (sign-in)',
  api: 'API',
};

/** "self-hosted, API (API key)"; null where nothing says. */
export const runWaysText = (ways: readonly RunWay[]): string | null =>
  ways.map((way) => words[way]).join(', ') || null;
