import type { Exporter } from '../exporter.ts';

export const png: Exporter = {
  id: 'png',
  label: 'Picture (PNG)',
  note: 'at twice its size, as on screen',
  extension: '.png',
  mime: 'image/png',
  make: (_take, { image }) => image(),
};
