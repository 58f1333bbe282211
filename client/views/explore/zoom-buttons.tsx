import type { GraphCanvas } from '../../graph/canvas/canvas.ts';
import { LineIcon } from '../../ui/line-icon.tsx';
import buttonStyles from '../../ui/icon-button.module.css';
import styles from './zoom-buttons.module.css';

interface Props {
  readonly canvas: GraphCanvas | null;
}

const buttons = [
  {
    label: 'Zoom in',
    keys: '+',
    path: 'M9 4v10M4 9h10',
    act: (canvas: GraphCanvas) => canvas.camera.zoomBy(1.25),
  },
  { label: 'Zoom out', keys: '-', path: 'M4 9h10', act: (canvas: GraphCanvas) => canvas.camera.zoomBy(0.8) },
  {
    label: 'Show all',
    keys: '0',
    path: 'M3.5 7V3.5H7M11 3.5h3.5V7M14.5 11v3.5H11M7 14.5H3.5V11',
    act: (canvas: GraphCanvas) => canvas.camera.fit(),
  },
];

export function ZoomButtons({ canvas }: Props) {
  return (
    <fieldset className={styles.card} aria-label="Zoom">
      {buttons.map(({ label, keys, path, act }) => (
        <button
          key={label}
          type="button"
          className={buttonStyles.button}
          title={`${label} (${keys} on the map)`}
          aria-label={label}
          disabled={!canvas}
          onClick={() => canvas && act(canvas)}
        >
          <LineIcon path={path} />
        </button>
      ))}
    </fieldset>
  );
}
