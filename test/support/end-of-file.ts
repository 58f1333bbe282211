/** Run by vitest before each test file (vitest.config.ts). */
import { afterAll } from 'vitest';
import { endFile } from './after-file.ts';

afterAll(endFile);
