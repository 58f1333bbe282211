import { isNarrow } from '../../../explore/overview-size.ts';
import type { ExploreState } from '../../../url-state.ts';
import styles from './panel-handle.module.css';

type Panel = ExploreState['panel'];

interface Props {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
}

/** On a phone the sheet steps up and down: peek, half, full. */
const up: Record<Panel, Panel> = { closed: 'open', open: 'full', full: 'full' };
const down: Record<Panel, Panel> = { full: 'open', open: 'closed', closed: 'closed' };

export function PanelHandle({ panel, onPanel }: Props) {
  return isNarrow() ? <SheetHandle panel={panel} onPanel={onPanel} /> : <SideHandle panel={panel} onPanel={onPanel} />;
}

function SideHandle({ panel, onPanel }: Props) {
  const closed = panel === 'closed';
  return (
    <button
      type="button"
      className={styles.side}
      data-closed={closed}
      aria-expanded={!closed}
      title={closed ? 'Show details' : 'Hide details'}
      onClick={() => onPanel(closed ? 'open' : 'closed')}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path
          d={closed ? 'M7.5 2.5 4 6l3.5 3.5' : 'M4.5 2.5 8 6 4.5 9.5'}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="unseen">{closed ? 'Show details' : 'Hide details'}</span>
    </button>
  );
}

function SheetHandle({ panel, onPanel }: Props) {
  const drag = (from: number) => (event: PointerEvent) => {
    if (Math.abs(event.clientY - from) < 24) return;
    onPanel(event.clientY < from ? up[panel] : down[panel]);
  };
  return (
    <div className={styles.sheet}>
      <button
        type="button"
        className={styles.grip}
        aria-label={panel === 'closed' ? 'Raise the sheet' : panel === 'open' ? 'Raise the sheet to full height' : 'Lower the sheet'}
        onClick={() => onPanel(panel === 'full' ? 'open' : up[panel])}
        onPointerDown={(event) => window.addEventListener('pointerup', drag(event.clientY), { once: true })}
      >
        <span />
      </button>
      {panel !== 'closed' && (
        <button type="button" className={styles.lower} onClick={() => onPanel('closed')}>
          Map
        </button>
      )}
    </div>
  );
}
