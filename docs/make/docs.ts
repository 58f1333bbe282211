/** Makes docs/demo.html and docs/pictures from a server that runs: npm run docs -- http://127.0.0.1:3000 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../test/support/chromium.ts';
import { launchChromium } from '../../test/support/launch-chromium.ts';
import { makeDemo } from './demo.ts';
import { makePictures } from './pictures.ts';

const url = process.argv[2] ?? `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;
const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

try {
  await fetch(`${url}/readyz`);
} catch {
  console.error(`Nothing answers at ${url}. Start the server first (npm start), or name its address.`);
  process.exit(1);
}
const browser = await launchChromium(await findChromium());
try {
  await mkdir(folder('../pictures'), { recursive: true });
  await makeDemo(browser, url, folder('../demo.html'));
  await makePictures(browser, url, folder('../pictures'));
} finally {
  await browser.close();
}
