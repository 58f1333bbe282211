/** What node sizes can stand for: adding one is a file and a line here. */
import { degree } from './degree.ts';
import { matches } from './matches.ts';
import type { Sizing } from './sizing.ts';

const table = [matches, degree] as const;

export type SizeId = (typeof table)[number]['id'];
export const sizings: readonly (Sizing & { readonly id: SizeId })[] = table;
