/** Chooses what runs the database on this machine: Java with Neo4j's jars, else Docker. */
import { dockerAnswers } from './docker-command.ts';
import { findJava } from './java.ts';
import { fetchJars } from './jars.ts';
import { ManagedDatabaseError, threeWays } from './managed-error.ts';
import type { FetchOptions } from './maven.ts';
import type { Plan } from './plan.ts';
import { archivePath } from './shared-classes.ts';

/** @throws ManagedDatabaseError when there is no way, naming all of them */
export async function chooseEngine(
  options: FetchOptions & { readonly cacheDir: string },
): Promise<Plan['engine']> {
  const { javaHome, onProgress } = options;
  const java = await findJava(javaHome);
  if (java !== null) {
    const jars = await fetchJars(options);
    if (jars !== null) return { kind: 'java', java: java.command, jars, archive: archivePath(jars, java) };
  }
  if (await dockerAnswers()) {
    onProgress('Using Docker for Neo4j (the first time it fetches an image of about 600 MB)');
    return { kind: 'docker' };
  }
  const missing = java === null ? 'Java is not installed' : 'Maven, which fetches Neo4j, is not installed';
  throw new ManagedDatabaseError(`${missing}, and no Docker engine answers. ${threeWays}`);
}
