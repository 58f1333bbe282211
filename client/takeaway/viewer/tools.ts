/** The saved page's own controls: find, views, theme, zoom. */
import { element } from './element.ts';
import type { Stage } from './stage.ts';

export const views = [
  { id: 'graph', label: 'Graph' },
  { id: 'tables', label: 'Tables' },
  { id: 'sources', label: 'Sources' },
] as const;
export type View = (typeof views)[number]['id'];

export function viewButtons(onView: (view: View) => void): {
  readonly buttons: readonly HTMLElement[];
  press(view: View): void;
} {
  const buttons = views.map(({ id, label }) => {
    const button = element('button', { type: 'button', 'data-shows': id }, label);
    button.addEventListener('click', () => onView(id));
    return button;
  });
  return {
    buttons,
    press(view) {
      for (const button of buttons) button.ariaPressed = String(button.dataset['shows'] === view);
    },
  };
}

export function themeButton(): HTMLElement {
  const button = element('button', { type: 'button' }, 'Light or dark');
  button.addEventListener('click', () => {
    const root = document.documentElement;
    const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const now = root.dataset['theme'] ?? system;
    root.dataset['theme'] = now === 'dark' ? 'light' : 'dark';
  });
  return button;
}

export function zoomButtons(stage: Stage): HTMLElement {
  const named = [
    { text: '+', label: 'Zoom in', act: () => stage.zoomBy(1.25) },
    { text: '−', label: 'Zoom out', act: () => stage.zoomBy(0.8) },
    { text: 'All', label: 'Show all', act: () => stage.fit() },
  ];
  const buttons = named.map(({ text, label, act }) => {
    const button = element('button', { type: 'button', 'aria-label': label }, text);
    button.addEventListener('click', act);
    return button;
  });
  return element('div', { class: 'zoom', role: 'group', 'aria-label': 'Zoom' }, ...buttons);
}
