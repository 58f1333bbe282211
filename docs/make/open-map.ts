import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export type Look = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'deviceScaleFactor'>;

/** A page of its own, without motion, with its fonts there; an Explore page with its map painted. */
export async function openPage(browser: Browser, address: string, look: Look): Promise<Page> {
  const context = await browser.newContext({ ...look, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  // A phone opens on a list, and draws nothing.
  const draws = (await page.getByRole('region', { name: 'Map' }).count()) > 0;
  if (new URL(address).pathname.startsWith('/explore') && draws) {
    await page.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0);
  }
  // A busy machine may ask nothing for half a second before a screen asks for what it shows.
  await page.waitForFunction(() => !document.querySelector('[data-waiting], [aria-busy="true"]'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}
