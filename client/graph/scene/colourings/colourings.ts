/** The colourings there are: adding one is a file and a line here; addresses, panel, palette and legend go by this table. */
import type { Colouring } from './colouring.ts';
import { group } from './group.ts';
import { kind } from './kind.ts';
import { pricing } from './pricing.ts';
import { rating } from './rating.ts';
import { type } from './type.ts';
import { vendor } from './vendor.ts';
import { year } from './year.ts';

const table = [type, kind, vendor, pricing, year, group, rating] as const;

export type ColourId = (typeof table)[number]['id'];
export const colourings: readonly (Colouring & { readonly id: ColourId })[] = table;
