/** Pages in a real Chromium, which starts with a worker's first page and ends with the worker; pages end with their file. */
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { afterFile } from './after-file.ts';
import { askStage } from './ask-stage.ts';
import { launchChromium } from './launch-chromium.ts';

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
  afterFile(() => context.close());
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
