import { exporterNames } from '../exporter-names.ts';
import type { Exporter } from '../exporter.ts';

export const png: Exporter = {
  id: 'png',
  ...exporterNames.png,
  extension: '.png',
  mime: 'image/png',
  make: (_take, { image }) => image(),
};
