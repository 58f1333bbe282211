/** The layouts there are: adding one is a file and a line here; addresses, panel, palette and worker go by this table. */
import { around } from './around.ts';
import { force } from './force.ts';
import { grid } from './grid.ts';
import { groups } from './groups.ts';
import { ladder } from './ladder.ts';
import { layered } from './layered.ts';
import type { Layout } from './layout-input.ts';
import { sides } from './sides.ts';
import { timeline } from './timeline.ts';

const table = [ladder, force, around, layered, timeline, grid, groups, sides] as const;

export type LayoutId = (typeof table)[number]['id'];
export const layouts: readonly (Layout & { readonly id: LayoutId })[] = table;
