/** The steps of an exploration, read from and written to the address; client/addresses/url-state.ts documents them. */
import { type NeighbourKind, printKind, readKind } from './neighbour-kind.ts';
import { readRef, readRefs, shortRef } from './refs.ts';

export type Step =
  | { readonly op: 'add' | 'collapse' | 'unpin'; readonly ref: string }
  | {
      readonly op: 'expand';
      readonly ref: string;
      /** Pages of neighbours shown, from 1. */
      readonly pages: number;
      /** Null: neighbours of every kind. */
      readonly of: NeighbourKind | null;
    }
  /** `common` takes two to six refs. */
  | { readonly op: 'hide' | 'keep' | 'common'; readonly refs: readonly string[] }
  /** Two refs; `properties`: also through what so many tools have that it says little. */
  | { readonly op: 'path'; readonly refs: readonly string[]; readonly properties?: true }
  /** Null: the map of all groups. */
  | { readonly op: 'group'; readonly id: string | null }
  /** Px at zoom 1. */
  | { readonly op: 'pin'; readonly ref: string; readonly x: number; readonly y: number };

/** More pages than this are never asked for: a page is 20 neighbours and an answer holds 200. */
export const maxPages = 10;
/** Neighbours in common are asked of at most so many nodes. */
export const maxCommon = 6;
/** Places further out are drawn in to here, px. */
const furthest = 99_999;

export function readSteps(text: string): readonly Step[] {
  return text
    .split('~')
    .map(readStep)
    .filter((step) => step !== null);
}

export function printSteps(steps: readonly Step[]): string {
  return steps.map(printStep).join('~');
}

function readStep(text: string): Step | null {
  const [, letter = '', number = '', rest = ''] = /^([a-z])(\d{0,2})\.(.+)$/.exec(text) ?? [];
  const reader = Object.hasOwn(readers, letter) ? readers[letter] : undefined;
  return reader?.(rest, number) ?? null;
}

type Reader = (rest: string, number: string) => Step | null;

const one =
  (op: 'add' | 'collapse' | 'unpin'): Reader =>
  (rest) => {
    const ref = readRef(rest);
    return ref ? { op, ref } : null;
  };

const several =
  (op: 'hide' | 'keep' | 'common', least: number, most: number): Reader =>
  (rest) => {
    const refs = readRefs(rest, ',').slice(0, most);
    return refs.length >= least ? { op, refs } : null;
  };

const path =
  (more: { readonly properties?: true }): Reader =>
  (rest) => {
    const refs = readRefs(rest, ',').slice(0, 2);
    return refs.length === 2 ? { op: 'path', refs, ...more } : null;
  };

const readers: Readonly<Record<string, Reader>> = {
  a: one('add'),
  c: one('collapse'),
  u: one('unpin'),
  h: several('hide', 1, Infinity),
  k: several('keep', 1, Infinity),
  p: path({}),
  w: path({ properties: true }),
  n: several('common', 2, maxCommon),
  e(rest, number) {
    const [name = '', kind = ''] = rest.split('@');
    const ref = readRef(name);
    const pages = Math.min(maxPages, Math.max(1, Number(number || 1)));
    return ref ? { op: 'expand', ref, pages, of: readKind(kind) } : null;
  },
  g(rest) {
    if (rest === 'top') return { op: 'group', id: null };
    return /^g[0-9a-f]{12}$/.test(rest) ? { op: 'group', id: rest } : null;
  },
  f(rest) {
    const [, name = '', x = '', y = ''] = /^(.+)@(-?\d{1,6}),(-?\d{1,6})$/.exec(rest) ?? [];
    const ref = readRef(name);
    return ref ? { op: 'pin', ref, x: within(Number(x)), y: within(Number(y)) } : null;
  },
};

/** A whole number of px on the canvas. */
export function within(value: number): number {
  // `+ 0` takes the sign off a nought, which the address cannot hold.
  return Math.max(-furthest, Math.min(furthest, Math.round(value))) + 0;
}

const letterOf: Readonly<Record<Step['op'], string>> = {
  add: 'a',
  expand: 'e',
  collapse: 'c',
  hide: 'h',
  keep: 'k',
  path: 'p',
  common: 'n',
  group: 'g',
  pin: 'f',
  unpin: 'u',
};

function printStep(step: Step): string {
  const letter = step.op === 'path' && step.properties ? 'w' : letterOf[step.op];
  if (step.op === 'group') return `${letter}.${step.id ?? 'top'}`;
  if ('refs' in step) return `${letter}.${step.refs.map(shortRef).join(',')}`;
  const ref = shortRef(step.ref);
  if (step.op === 'pin') return `${letter}.${ref}@${step.x},${step.y}`;
  if (step.op !== 'expand') return `${letter}.${ref}`;
  return `${letter}${step.pages > 1 ? step.pages : ''}.${ref}${step.of ? `@${printKind(step.of)}` : ''}`;
}

/** The nodes a step is about, its own first. */
export function refsOf(step: Step): readonly string[] {
  if ('refs' in step) return step.refs;
  return 'ref' in step ? [step.ref] : [];
}
