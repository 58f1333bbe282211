/**
 * `npm run bench -- explore`: measures the map's canvas against plain Cytoscape in this machine's Chromium and prints a line a goal: medians of
 * several runs, and ratios of the same run where a figure could drift with the machine's load.
 */
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from '../../test/support/chromium.ts';
import { launchChromium } from '../../test/support/launch-chromium.ts';
import { mean, median, quantile } from './figures.ts';
import { scriptSize } from './script-size.ts';
import { threadTime } from './thread-time.ts';

const runs = Number(process.env['RUNS'] ?? 5);
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

function line(what: string, measured: string, goal: string): void {
  console.log(`${what.padEnd(56)} ${measured.padEnd(34)} goal ${goal}`);
}

const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

async function repeated<T>(run: () => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let index = 0; index < runs; index += 1) all.push(await run());
  return all;
}

async function firstPaint(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const paint = (kind: 'plain' | 'ours', size: number) =>
    threadTime(session, () => page.evaluate(([one, n]) => window.bench.paint(one, n), [kind, size] as const));
  for (const [size, goal] of [
    [200, '350'],
    [500, '700'],
    [1000, '1000'],
  ] as const) {
    // By turns, so that both meet the same load.
    const both = await repeated(async () => ({
      plain: await paint('plain', size),
      ours: await paint('ours', size),
    }));
    const ratio = median(both.map(({ ours, plain }) => ours.value / plain.value));
    const work = median(both.map(({ ours, plain }) => ours.thread / plain.thread));
    const took = `${ms(median(both.map(({ ours }) => ours.value)))}, ${ratio.toFixed(2)}x plain`;
    line(`first paint, ${size} nodes`, took, `<= ${goal} ms, 0.9x plain`);
    const thread = ms(median(both.map(({ ours }) => ours.thread)));
    line('  of the main thread', `${thread}, ${work.toFixed(2)}x plain`, '');
  }
}

async function panAndZoom(page: Page, size: number): Promise<void> {
  await page.evaluate((n) => window.bench.paint('ours', n), size);
  const all = await repeated(async () => {
    const frames = page.evaluate(() => window.bench.frames(900));
    await page.mouse.move(4, 4);
    await page.mouse.down();
    for (let step = 0; step < 40; step += 1) await page.mouse.move(4 + step * 4, 4 + step * 2);
    await page.mouse.up();
    return frames;
  });
  const p95 = median(all.map(({ frames }) => quantile(frames, 0.95)));
  line(
    `pan, ${size} nodes: p95 frame`,
    `${ms(p95)}, mean ${ms(mean(all.flatMap((one) => one.frames)))}`,
    '<= 17 ms',
  );
  line(
    `pan, ${size} nodes: longest task`,
    ms(median(all.map(({ longest }) => longest))),
    size > 500 ? '<= 100 ms' : '<= 50 ms',
  );
  const drag = await repeated(async () => {
    await page.mouse.move(4, 4);
    await page.mouse.down();
    for (let step = 0; step < 10; step += 1) await page.mouse.move(4 + step * 4, 4 + step * 2);
    await page.mouse.up();
    return page.evaluate(() => window.bench.sharpAfterDrag());
  });
  const wheel = await repeated(async () => {
    const frames = page.evaluate(() => window.bench.frames(700));
    for (let step = 0; step < 12; step += 1) await page.mouse.wheel(0, step % 2 === 0 ? 60 : -60);
    const sharp = await page.evaluate(() => window.bench.sharpAfterWheel());
    return { ...(await frames), sharp };
  });
  line(
    `zoom, ${size} nodes: p95 frame`,
    ms(median(wheel.map(({ frames }) => quantile(frames, 0.95)))),
    '<= 17 ms',
  );
  line(`pan, ${size} nodes: sharp after letting go`, ms(median(drag)), '<= 150 ms');
  line(
    `zoom, ${size} nodes: sharp after the last turn`,
    ms(median(wheel.map(({ sharp }) => sharp))),
    '<= 150 ms',
  );
}

async function click(page: Page, size: number): Promise<void> {
  await page.evaluate((n) => window.bench.paint('ours', n), size);
  const session = await page.context().newCDPSession(page);
  const runsOf = await repeated(async () => {
    const at = await page.evaluate((n) => window.bench.nodeAt(Math.floor(n / 2)), size);
    await page.mouse.move(at.x, at.y);
    await page.waitForTimeout(500);
    return threadTime(session, async () => {
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForTimeout(300);
      return page.evaluate(() => window.bench.clicked());
    });
  });
  const all = runsOf.map(({ value }) => value);
  const hit = all.filter((one) => one > 0);
  line(
    `click to painted selection, ${size} nodes`,
    hit.length > 0 ? ms(median(hit)) : 'no click hit',
    '<= 50 ms',
  );
  line('  of the main thread, press and release', ms(median(runsOf.map(({ thread }) => thread))), '');
}

async function expansion(page: Page): Promise<void> {
  await page.evaluate(() => window.bench.expand(200));
  const all = await repeated(() => page.evaluate(() => window.bench.expand(200)));
  line('expand 200 by 50: places', ms(median(all.map(({ placed }) => placed))), '<= 10 ms');
  line('expand 200 by 50: painted', ms(median(all.map(({ painted }) => painted))), '<= 100 ms');
  line('expand 200 by 50: old nodes moved', `${Math.max(...all.map(({ moved }) => moved))}`, '0');
  line('expand 200 by 50: new nodes overlapping', `${Math.max(...all.map(({ overlap }) => overlap))}`, '0');
}

async function layouts(page: Page): Promise<void> {
  for (const [size, goal] of [
    [200, '300'],
    [1000, '1200'],
  ] as const) {
    const all = await repeated(() => page.evaluate((n) => window.bench.layout(n), size));
    line(`layout in the worker, ${size} nodes`, ms(median(all.map((one) => one.ms))), `<= ${goal} ms`);
    line(
      '  longest main-thread task meanwhile',
      ms(Math.max(...all.map(({ longest }) => longest))),
      '<= 50 ms',
    );
  }
}

async function catalogue(page: Page): Promise<void> {
  await page.evaluate(() => window.bench.clear());
  for (const into of ['overview', 'group', 'group in it', 'tool'] as const) {
    const all = await repeated(() => page.evaluate((one) => window.bench.step(one), into));
    const elements = Math.max(...all.map((one) => one.elements));
    line(
      `a million tools, ${into}: laid out and painted`,
      `${ms(median(all.map((one) => one.ms)))}, ${elements} elements`,
      '<= 1000 ms, 300 elements, with the server',
    );
  }
}

async function heap(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  await page.evaluate(() => window.bench.clear());
  const empty = await used();
  await page.evaluate(() => window.bench.paint('ours', 1000));
  line('heap, 1000 nodes', `${((await used()) - empty).toFixed(1)} MB`, '<= 25 MB');
  await page.evaluate(() => window.bench.paint('ours', 200));
  await page.evaluate(() => window.bench.rounds(200, 20));
  const before = await used();
  await page.evaluate(() => window.bench.rounds(200, 200));
  line(
    'heap after 200 rounds of expand and collapse',
    `${((await used()) - before).toFixed(1)} MB more`,
    'flat',
  );
}

// First, as a server of Vite's makes builds in its process into builds for development.
const script = await scriptSize(root);
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  optimizeDeps: { entries: ['bench/explore/index.html'], include: ['cytoscape'] },
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
});
await server.listen();
const browser = await launchChromium(await findChromium());
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const address = server.resolvedUrls?.local[0] ?? '';
  await page.goto(`${address}${here.slice(root.length)}index.html`);
  await page.waitForFunction(() => 'bench' in window);
  await page.evaluate(() => window.bench.paint('ours', 200));
  console.log(
    `Medians of ${runs} runs in Chromium ${browser.version()}, 1280 x 800, no GPU; load ${loadavg()[0]?.toFixed(1)}\n`,
  );
  await firstPaint(page);
  for (const size of [500, 1000]) {
    await panAndZoom(page, size);
    await click(page, size);
  }
  await expansion(page);
  await layouts(page);
  await catalogue(page);
  await heap(page);
  line('script of the first screen, gzipped', `${Math.round(script)} KB`, '< 300 KB');
} finally {
  await browser.close();
  await server.close();
}
