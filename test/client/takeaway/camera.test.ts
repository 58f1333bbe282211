import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted, opened, revealing, zoomedAt, zoomRange } from '../../../client/takeaway/viewer/camera.ts';

const screen = { w: 1000, h: 600 };
const seen = (camera: { x: number; y: number; zoom: number }, point: { x: number; y: number }) => ({
  x: point.x * camera.zoom + camera.x,
  y: point.y * camera.zoom + camera.y,
});

test('all of the picture fits, and is not blown up', () => {
  const camera = fitted({ x: 500, y: 300, w: 4000, h: 600 }, screen);
  expect(seen(camera, { x: -1500, y: 0 }).x).toBeCloseTo(0);
  expect(seen(camera, { x: 2500, y: 0 }).x).toBeCloseTo(1000);
  expect(fitted({ x: 0, y: 0, w: 10, h: 10 }, screen).zoom).toBe(1);
});

test('zooming keeps what is under the pointer there, within the range', () => {
  const place = fc.integer({ min: -5000, max: 5000 });
  fc.assert(
    fc.property(place, place, fc.double({ min: 0.01, max: 100, noNaN: true }), (x, y, factor) => {
      const camera = { x: 30, y: -20, zoom: 1 };
      const next = zoomedAt(camera, factor, seen(camera, { x, y }));
      expect(seen(next, { x, y }).x).toBeCloseTo(seen(camera, { x, y }).x, 3);
      expect(seen(next, { x, y }).y).toBeCloseTo(seen(camera, { x, y }).y, 3);
      expect(next.zoom).toBeGreaterThanOrEqual(zoomRange.least);
      expect(next.zoom).toBeLessThanOrEqual(zoomRange.most);
    }),
  );
});

test('what is well in sight stays where it is; what is not comes to the middle', () => {
  const camera = { x: 0, y: 0, zoom: 1 };
  expect(revealing(camera, { x: 500, y: 300 }, screen)).toBe(camera);
  const next = revealing(camera, { x: 2000, y: 300 }, screen);
  expect(seen(next, { x: 2000, y: 300 })).toEqual({ x: 500, y: 300 });
});

test('a page opens with all of its picture; a narrow one with its main node where it can be read', () => {
  const box = { x: 500, y: 300, w: 2000, h: 1200 };
  const main = { x: 900, y: 100 };
  const phone = { w: 390, h: 500 };
  expect(opened(box, main, screen)).toEqual(fitted(box, screen));
  const narrow = opened(box, main, phone);
  expect(narrow.zoom).toBe(zoomRange.read);
  expect(seen(narrow, main)).toEqual({ x: 195, y: 250 });
  const small = { x: 0, y: 0, w: 300, h: 200 };
  expect(opened(small, main, phone)).toEqual(fitted(small, phone));
});
