import type { Reporter, TestModule } from 'vitest/node';

/** Of what a test failed with: enough to know where to look, few enough that many fit on a screen. */
const longestReason = 600;

/** Ends a run with what failed, in short, and one line, `N passed, N failed`, that a machine can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], faults: readonly unknown[]): void {
    const count = { passed: 0, failed: faults.length, skipped: 0 };
    const failed = faults.map((fault) => `outside of tests: ${reason(fault)}`);
    for (const module of modules) {
      const file = module.relativeModuleId;
      // A file that cannot be loaded has no tests to count, yet it failed.
      const broken = [
        ...module.errors(),
        ...[...module.children.allSuites()].flatMap((suite) => suite.errors()),
      ];
      count.failed += broken.length;
      failed.push(...broken.map((error) => `${file}: ${reason(error)}`));
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        count[state === 'pending' ? 'skipped' : state] += 1;
        if (state === 'failed')
          failed.push(`${file} > ${test.fullName}: ${(errors ?? []).map(reason).join('; ')}`);
      }
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    const line = `${count.passed} passed, ${count.failed} failed${skipped}\n`;
    // After everything else has been written, teardown included.
    process.once('exit', () =>
      process.stdout.write(`${failed.map((one) => `FAILED ${one}\n`).join('')}${line}`),
    );
  }
}

function reason(fault: unknown): string {
  const said = fault instanceof Object && 'message' in fault ? String(fault.message) : String(fault);
  return said.length > longestReason ? `${said.slice(0, longestReason)}…` : said;
}
