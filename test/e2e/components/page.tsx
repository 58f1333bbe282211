/** The page of the component tests: `show(NAME)` draws one scene, `said` is what it told so far. */
import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import '../../../client/ui/theme.css';
import '../../../client/base.css';
import { controlScenes } from './control-scenes.tsx';
import { evidenceScenes } from './evidence-scenes.tsx';
import { mapScenes } from './map-scenes.tsx';
import { openingScenes } from './opening-scenes.tsx';
import { rankScenes } from './rank-scenes.tsx';
import type { Say } from './say.ts';

const scenes = { ...controlScenes, ...evidenceScenes, ...mapScenes, ...openingScenes, ...rankScenes };
const said: string[] = [];
const say: Say = (what) => said.push(what);
const main = document.body.appendChild(document.createElement('main'));
main.innerHTML = '<h1>Components</h1><div></div>';
const root = createRoot(main.lastElementChild ?? main);
let shown = 0;

Object.assign(window, {
  said,
  scenes: Object.keys(scenes),
  show(name: keyof typeof scenes) {
    said.length = 0;
    shown += 1;
    const scene = createElement(scenes[name], { key: shown, say });
    flushSync(() => root.render(createElement(StrictMode, null, scene)));
  },
});
