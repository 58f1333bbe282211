import { readFile, stat, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { openPage } from './open-map.ts';

/** Bytes that a page in the repository may take. */
const most = 600_000;
/** The saved page's link to the view it was made from: a reader of the demo has no server that answers it. */
const link = /<a [^>]*>this view<\/a>/;

/** Saves the opening map as a person would, by its button. Throws when the file is too large or leads to `url`. */
export async function makeDemo(browser: Browser, url: string, file: string): Promise<void> {
  const look = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' as const };
  const page = await openPage(browser, `${url}/explore`, look);
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: 'Page with evidence (HTML)' }).click(),
  ]);
  const html = await readFile(await download.path(), 'utf8');
  const demo = html.replace(link, 'the opening map of a running copy');
  if (demo.includes(url)) throw new Error(`${file} would lead its readers to ${url}.`);
  await writeFile(file, demo);
  await page.context().close();
  const { size } = await stat(file);
  if (size > most) throw new Error(`${file} has ${size} bytes; more than ${most} are too many.`);
  console.log(`demo.html ${Math.round(size / 1000)} kB`);
}
