import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line, `N passed, N failed`, that a machine can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], faults: readonly unknown[]): void {
    const count = { passed: 0, failed: faults.length, skipped: 0 };
    for (const module of modules) {
      // A file that cannot be loaded has no tests to count, yet it failed.
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state === 'pending' ? 'skipped' : state] += 1;
      }
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    const line = `${count.passed} passed, ${count.failed} failed${skipped}\n`;
    // After everything else has been written, teardown included.
    process.once('exit', () => process.stdout.write(line));
  }
}
