import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { adminTool } from '../../server/database/managed/admin-tool.ts';
import { openHome } from '../../server/database/managed/home.ts';
import { firstFill } from '../../server/import/first-fill/fill.ts';
import type { SourceReading } from '../../server/import/read-source.ts';
import { managedIn, opened } from './opened.ts';
import { watched, type Watched } from './watched.ts';

/**
 * Fills an empty database of its own below `folder` as `db import` does: both starts of Neo4j, its importer and the map of
 * groups are in the time.
 */
export async function offline(folder: string, reading: SourceReading): Promise<Watched> {
  const options = managedIn(folder);
  const temporary = join(folder, 'temporary');
  await mkdir(temporary, { recursive: true });
  const tool = await adminTool(openHome(options.dataDir), options);
  return watched(async () => {
    const [done] = await firstFill({
      readings: [reading],
      folder: temporary,
      tool,
      withDatabase: (work) => opened(options, work),
      onStep: () => {},
      onImporter: () => {},
    });
    return done?.entries ?? 0;
  });
}
