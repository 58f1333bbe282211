/** What node sizes can stand for: adding one is a file, a line here and its name in the address. */
import type { SizeId } from '../../explore/address/choices.ts';
import { degree } from './degree.ts';
import { matches } from './matches.ts';
import type { Sizing } from './sizing.ts';

export const sizings: Readonly<Record<SizeId, Sizing>> = { matches, degree };
