import type { Free } from '#contract/free.ts';

/** Whether it can be used without end at no price but that of the machine it runs on: a free tier ends. */
export const ownMachine = ({ ways }: Free): boolean => ways.some(({ way }) => way !== 'free-tier');
