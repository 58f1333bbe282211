import { defineConfig } from 'vitest/config';
import { scriptPlugin } from './client/takeaway/script-plugin.ts';

/** Files that need a real Neo4j say so by their name; Cypher files are all explained by one. */
const withNeo4j = ['test/**/*.db.test.ts', 'test/cypher/**/*.test.ts'];
const inBrowser = ['test/e2e/**/*.test.ts'];
/**
 * Two files at once keep two cores busy: each worker writes into a database of its own. Its files share modules, browser
 * and connections, which a worker takes seconds to load; what a file opens for itself ends with it. Limits are for what hangs.
 */
const shared = {
  maxWorkers: 2,
  isolate: false,
  setupFiles: './test/support/end-of-file.ts',
  expect: { poll: { timeout: 60_000 } },
};
const patient = { testTimeout: 300_000, hookTimeout: 900_000, ...shared };

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
          ...shared,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { name: 'server', include: withNeo4j, ...patient, sequence: { groupOrder: 2 } } },
      { test: { name: 'e2e', include: inBrowser, ...patient, sequence: { groupOrder: 3 } } },
    ],
  },
});
