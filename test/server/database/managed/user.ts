/** A program that uses the managed database of the folder it is given until it is told to end. */
import { join } from 'node:path';
import { startManaged } from '../../../../server/database/managed/start-managed.ts';
import { projectRoot } from '../../../../server/project-root.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const managed = await startManaged({
  dataDir: process.argv[2] ?? '',
  cacheDir: join(projectRoot, '.cache'),
  javaHome: process.env['JAVA_HOME'] || null,
  onProgress: say,
  onTrouble: (line) => say(`trouble: ${line}`),
});
// Before it says so: who reads that may end it at once.
process.on('SIGTERM', () => {
  void managed.stop().then(() => process.exit(0));
});
say(`ready ${managed.uri}`);
