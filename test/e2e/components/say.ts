import type { ComponentType } from 'react';

/** What a component told whoever holds it. */
export type Say = (what: string) => void;
export type Scenes = Readonly<Record<string, ComponentType<{ say: Say }>>>;
