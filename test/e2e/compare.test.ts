import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import { accessibilityProblems } from './axe.ts';
