/** Pages in a real Chromium; the browser starts with a test file's first page and ends with the file. */
import type { Browser, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { z } from 'zod';
import { launchChromium } from './launch-chromium.ts';
import { askStage } from './ask-stage.ts';

export interface PageOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** A touch screen instead of a mouse. */
  readonly hasTouch?: boolean;
}

/** An empty page in a context of its own: no cookies or storage of other pages. */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  browser ??= launch();
  const context = await (
    await browser
  ).newContext({
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
    hasTouch: options.hasTouch ?? false,
  });
  const page = await context.newPage();
  const seen: string[] = [];
  problems.set(page, seen);
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text());
  });
  page.on('pageerror', (error) => seen.push(error.message));
  return page;
}

/** Console errors and uncaught errors of this page so far. */
export const pageProblems = (page: Page): readonly string[] => problems.get(page) ?? [];

async function launch(): Promise<Browser> {
  return launchChromium(await askStage('chromium', z.string()));
}

const problems = new WeakMap<Page, string[]>();
let browser: Promise<Browser> | undefined;
afterAll(async () => {
  await (await browser)?.close();
});
