import type { Exporter } from '../exporter.ts';

export const png: Exporter = {
  id: 'png',
  label: 'Picture (PNG)',
  hint: 'at twice its size, as on screen',
  extension: '.png',
  mime: 'image/png',
  run: (_take, { image }) => image(),
};
