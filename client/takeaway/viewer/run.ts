import { view } from './viewer.ts';

view();
