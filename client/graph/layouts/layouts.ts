/** The layouts there are: adding one is a file, a line here and its name in the address. */
import type { LayoutId } from '../../explore/address/choices.ts';
import { around } from './around.ts';
import { force } from './force.ts';
import { grid } from './grid.ts';
import { groups } from './groups.ts';
import { layered } from './layered.ts';
import type { Wishes } from './layout-input.ts';
import { sides } from './sides.ts';

export const layouts: Readonly<Record<LayoutId, Wishes>> = { force, around, layered, grid, groups, sides };
