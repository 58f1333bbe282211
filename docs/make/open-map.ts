import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export type Look = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'deviceScaleFactor'>;

/** A page of its own, without motion, with its fonts there; an Explore page with its map painted. */
export async function openPage(browser: Browser, address: string, look: Look): Promise<Page> {
  const context = await browser.newContext({ ...look, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  if (new URL(address).pathname.startsWith('/explore')) {
    await page.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0);
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}
