import type { Form } from '../../../explore/form.ts';
import type { ExploreState } from '../../../addresses/url-state.ts';
import { panelOf, type Sheet, sheetOf } from '../sheet-size.ts';
import { LineIcon } from '../../../ui/line-icon.tsx';
import styles from './panel-handle.module.css';

type Panel = ExploreState['panel'];

interface Props {
  readonly form: Form;
  readonly state: ExploreState;
  readonly onPanel: (panel: Panel) => void;
}

/** Hides and shows the panel; on a phone it raises and lowers the sheet. */
export function PanelHandle({ form, state, onPanel }: Props) {
  const hasHalf = state.focus.length > 0 || state.entries !== null;
  return form === 'sheet' ? (
    <SheetHandle sheet={sheetOf(state)} hasHalf={hasHalf} onPanel={onPanel} />
  ) : (
    <SideHandle
      closed={panelOf(form, state) === 'closed'}
      // Without a focus a low page shows it only when it is asked for.
      opened={form === 'side' && !hasHalf ? 'full' : 'open'}
      onPanel={onPanel}
    />
  );
}

interface SideProps {
  readonly closed: boolean;
  readonly opened: Panel;
  readonly onPanel: Props['onPanel'];
}

function SideHandle({ closed, opened, onPanel }: SideProps) {
  const label = closed ? 'Show details' : 'Hide details';
  return (
    <button
      type="button"
      className={styles.side}
      data-closed={closed}
      aria-expanded={!closed}
      aria-label={label}
      title={label}
      onClick={() => onPanel(closed ? opened : 'closed')}
    >
      <LineIcon path={closed ? 'M7.5 2.5 4 6l3.5 3.5' : 'M4.5 2.5 8 6 4.5 9.5'} size={12} />
    </button>
  );
}

interface SheetProps {
  readonly sheet: Sheet;
  /** Without a focus the sheet goes from peek to full at once. */
  readonly hasHalf: boolean;
  readonly onPanel: Props['onPanel'];
}

/** A tap or a pull: up to half and full, down again to the map. */
function SheetHandle({ sheet, hasHalf, onPanel }: SheetProps) {
  const raise = () => onPanel(sheet === 'peek' && hasHalf ? 'open' : 'full');
  const lower = () => onPanel(sheet === 'full' && hasHalf ? 'open' : 'closed');
  const pull = (from: number) => (event: PointerEvent) => {
    const way = event.clientY - from;
    if (Math.abs(way) >= 24) (way < 0 ? raise : lower)();
  };
  return (
    <div className={styles.sheet}>
      <button
        type="button"
        className={styles.grip}
        aria-label={sheet === 'full' ? 'Lower the details' : 'Raise the details'}
        onClick={sheet === 'full' ? lower : raise}
        onPointerDown={(event) => window.addEventListener('pointerup', pull(event.clientY), { once: true })}
      >
        <span />
      </button>
      {sheet !== 'peek' && (
        <button type="button" className={styles.lower} onClick={() => onPanel('closed')}>
          Map
        </button>
      )}
    </div>
  );
}
