import { defineConfig } from 'vitest/config';
import { scriptPlugin } from './client/takeaway/script-plugin.ts';

/** Files that need a real Neo4j say so by their name; Cypher files are all explained by one. */
const withNeo4j = ['test/**/*.db.test.ts', 'test/cypher/**/*.test.ts'];
const inBrowser = ['test/e2e/**/*.test.ts'];
/** Two files at once keep two cores busy: each worker writes into a database of its own. Limits are for what hangs. */
const patient = { expect: { poll: { timeout: 60_000 } } };
const inPairs = { maxWorkers: 2, testTimeout: 300_000, hookTimeout: 900_000, ...patient };

export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    globalSetup: './test/support/stage.ts',
    projects: [
      {
        plugins: [scriptPlugin()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...withNeo4j, ...inBrowser],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          ...patient,
          maxWorkers: 2,
          // They share nothing but modules: to load these once a worker takes half of the time.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { name: 'server', include: withNeo4j, ...inPairs, sequence: { groupOrder: 2 } } },
      { test: { name: 'e2e', include: inBrowser, ...inPairs, sequence: { groupOrder: 3 } } },
    ],
  },
});
