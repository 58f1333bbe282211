import { readFile, stat, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { openPage } from './open-map.ts';

/** Bytes that a page in the repository may take. */
const most = 600_000;
/** Where `npm start` puts the program, whatever address the page was made from. */
const usual = 'http://127.0.0.1:3000';

/** Saves the opening map as a person would, by its button. Throws when the file is too large. */
export async function makeDemo(browser: Browser, url: string, file: string): Promise<void> {
  const look = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' as const };
  const page = await openPage(browser, `${url}/explore`, look);
  await page.getByRole('button', { name: 'Take away' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: 'Page with evidence (HTML)' }).click(),
  ]);
  const html = await readFile(await download.path(), 'utf8');
  await writeFile(file, html.replaceAll(url, usual));
  await page.context().close();
  const { size } = await stat(file);
  if (size > most) throw new Error(`${file} has ${size} bytes; more than ${most} are too many.`);
  console.log(`demo.html ${Math.round(size / 1000)} kB`);
}
