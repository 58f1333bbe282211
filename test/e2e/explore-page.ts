/** The Explore screen of the seeded server, for a test file: how it is opened, its panel and its address. */
import type { Page } from 'playwright-core';
import { openPage, type PageOptions } from '../support/page.ts';
import { seededServer } from '../support/server.ts';
import { openMap } from './map-on-screen.ts';

/** Such as http://127.0.0.1:41234 */
export const { url } = await seededServer();

/** A page of its own at an address of the screen, with the map painted. */
export async function opened(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await openPage(options);
  await openMap(page, `${url}${path}`);
  return page;
}

export const panel = (page: Page) => page.getByRole('complementary', { name: 'Details' });
export const param = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
