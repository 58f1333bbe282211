/** The page of the component tests: built once a run, and answered from memory to a browser that asks no server. */
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { askStage } from './ask-stage.ts';
import { openPage, type PageOptions } from './page.ts';

const address = 'http://components.test/';
const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/** What was built, by file name. */
const Built = z.record(z.string(), z.string());

/** An empty page that can show every scene: `show(page, 'menu')`. */
export async function componentPage(options: PageOptions = {}): Promise<Page> {
  const built = await askStage('components', Built);
  const styles = Object.keys(built).filter((file) => file.endsWith('.css'));
  const html = `<!doctype html><html lang="en"><head><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>Components</title>
    ${styles.map((file) => `<link rel="stylesheet" href="/${file}">`).join('')}</head>
    <body><script type="module" src="/page.js"></script></body></html>`;
  const page = await openPage(options);
  await page.route(`${address}**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    const body = file === '' ? html : built[file];
    const contentType = types[file === '' ? 'html' : (file.split('.').at(-1) ?? '')];
    await route.fulfill(body === undefined ? { status: 404 } : { body, ...(contentType && { contentType }) });
  });
  await page.goto(address);
  await page.waitForFunction('window.show !== undefined');
  return page;
}

export async function show(page: Page, scene: string): Promise<void> {
  await page.evaluate(`show(${JSON.stringify(scene)})`);
}

/** What the components of the scene told so far. */
export async function said(page: Page): Promise<readonly string[]> {
  return z.array(z.string()).parse(await page.evaluate('said'));
}

/** Names of all scenes. */
export async function scenesOf(page: Page): Promise<readonly string[]> {
  return z.array(z.string()).parse(await page.evaluate('scenes'));
}
