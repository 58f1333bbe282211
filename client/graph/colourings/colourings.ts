/** The colourings there are: adding one is a file, a line here and its name in the address. */
import type { ColourId } from '../../explore/address/choices.ts';
import type { Colouring } from './colouring.ts';
import { group } from './group.ts';
import { kind } from './kind.ts';
import { pricing } from './pricing.ts';
import { rating } from './rating.ts';
import { type } from './type.ts';
import { vendor } from './vendor.ts';

export const colourings: Readonly<Record<ColourId, Colouring>> = {
  type,
  kind,
  vendor,
  pricing,
  group,
  rating,
};
