/**
 * What a test file opens ends with the file. A worker keeps modules for all of its files, so `afterAll` in a module that
 * files share would serve the first of them only.
 */
const closing: (() => unknown)[] = [];

/** @param close called once the tests of this file are over; what was opened last is closed first */
export function afterFile(close: () => unknown): void {
  closing.push(close);
}

/** For end-of-file.ts. @throws the first of what closing threw, after all were closed */
export async function endFile(): Promise<void> {
  const faults: unknown[] = [];
  for (const close of closing.splice(0).reverse()) {
    try {
      await close();
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw faults[0];
}
