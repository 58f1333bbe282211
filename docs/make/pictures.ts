import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Look, openPage } from './open-map.ts';
import { showPlan } from './show-plan.ts';

const wide: Look = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' };
const dark: Look = { ...wide, colorScheme: 'dark' };
const phone: Look = { viewport: { width: 390, height: 844 }, colorScheme: 'light', deviceScaleFactor: 2 };

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly look: Look;
  /** What is done on the page before. */
  readonly before?: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'explore-light', path: '/explore', look: wide },
  { name: 'explore-dark', path: '/explore', look: dark },
  { name: 'explore-phone', path: '/explore', look: phone },
  {
    name: 'ladder-focus',
    path: '/explore?lens=wildbench&focus=tool:claude-3-haiku',
    look: wide,
  },
  { name: 'most-compared', path: '/explore?lens=*', look: wide },
  {
    name: 'expanded',
    path: '/explore?lens=*&steps=e.qwen-qwen3.5-27b&focus=tool:qwen-qwen3.5-27b',
    look: wide,
  },
  {
    name: 'compare',
    path: '/compare?tools=qwen-qwen3.5-27b,dreambooth-stable-diffusion',
    look: wide,
  },
  { name: 'outline', path: '/explore?view=tree', look: wide },
  { name: 'groups', path: '/explore?steps=g.top', look: wide },
  { name: 'ratings', path: '/matches?source=wildbench', look: wide },
  { name: 'matrix', path: '/matches?view=matrix&source=wildbench', look: wide },
  { name: 'import', path: '/import', look: wide, before: showPlan },
  { name: 'alternatives', path: '/alternatives?tool=n8n', look: wide },
  { name: 'alternatives-langchain', path: '/alternatives?tool=langchain', look: wide },
  { name: 'alternatives-pytorch', path: '/alternatives?tool=pytorch', look: wide },
  { name: 'alternatives-notion', path: '/alternatives?tool=notion-ea3348', look: wide },
  { name: 'alternatives-postgres', path: '/alternatives?tool=postgres-mcp', look: wide },
  { name: 'alternatives-graph', path: '/alternatives?tool=n8n&show=graph', look: dark },
  {
    name: 'need',
    path: '/alternatives?need=reasoning,image-input,tool-calling,pdf-input&prompt=10000000&completion=2000000',
    look: wide,
  },
  {
    name: 'switch',
    path: '/alternatives?tool=qwen-qwen3.5-27b&view=switch&must=reasoning,image-input&prompt=10000000&completion=2000000',
    look: wide,
  },
  { name: 'capabilities', path: '/capabilities', look: wide },
  { name: 'capability', path: '/capabilities/workflow-automation', look: phone },
  { name: 'function', path: '/capabilities/vector-search', look: wide },
  { name: 'search', path: '/search?q=make+pictures+of+my+dog+in+new+scenes', look: wide },
];

/** One PNG a picture, named for it. */
export async function makePictures(browser: Browser, url: string, folder: string): Promise<void> {
  for (const { name, path, look, before } of pictures) {
    const page = await openPage(browser, `${url}${path}`, look);
    await before?.(page);
    // The search box takes the focus at first; its caret would blink in or out of the picture.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.screenshot({ path: join(folder, `${name}.png`), caret: 'hide' });
    await page.context().close();
    console.log(`pictures/${name}.png`);
  }
}
