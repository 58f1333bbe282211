import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useGivenToCommands } from '../../../commands/centre-context.ts';
import type { Go } from '../../../explore/use-explore-state.ts';
import type { GraphCanvas } from '../../../graph/canvas/canvas.ts';
import type { Picture } from '../../../graph/picture/picture.ts';
import type { TakeAwayAsked } from '../../../takeaway/take-away-asked.ts';
import type { ExploreState } from '../../../addresses/url-state.ts';
import { LineIcon } from '../../../ui/line-icon.tsx';
import { useKeysInside } from '../../../ui/use-keys-inside.ts';
import buttonStyles from '../../../ui/icon-button.module.css';
import styles from '../../../takeaway/take-away.module.css';

export interface TakeAwayProps {
  readonly picture: Picture | undefined;
  readonly canvas: GraphCanvas | null;
  readonly state: ExploreState;
  readonly go: Go;
}

// Read when it is first opened: the opening map does not wait for it.
const Panel = lazy(async () => ({ default: (await import('./take-away-panel.tsx')).TakeAwayPanel }));

/** The button in the map's corner that opens what can be taken away: files, the link, named views. */
export function TakeAway({ picture, canvas, state, go }: TakeAwayProps) {
  const [asked, setAsked] = useState<TakeAwayAsked | null>(null);
  const open = asked !== null;
  const card = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const ask = useCallback((what: TakeAwayAsked) => {
    // Escape, pressed here, closes what a command has opened.
    button.current?.focus();
    setAsked({ ...what });
  }, []);
  useGivenToCommands('takeAway', canvas && picture ? ask : null);
  useEffect(() => {
    if (!open) return;
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && !card.current?.contains(event.target)) setAsked(null);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [open]);
  useKeysInside(card, ({ key }) => {
    if (key !== 'Escape' || !open) return false;
    setAsked(null);
    button.current?.focus();
    return true;
  });
  return (
    <div ref={card} className={styles.place} data-view={state.view}>
      <div className={styles.card}>
        <button
          ref={button}
          type="button"
          className={buttonStyles.button}
          title="Export: files, link, saved views"
          aria-label="Export"
          aria-expanded={open}
          aria-controls="take-away"
          disabled={!canvas}
          onClick={() => setAsked(open ? null : { what: 'choose' })}
        >
          <LineIcon path="M9 3v8.5M5.5 8 9 11.5 12.5 8M3.5 14.5h11" />
        </button>
      </div>
      <section id="take-away" className={styles.panel} aria-label="Export" hidden={!open}>
        {asked && canvas && picture && (
          <Suspense fallback={<output>Opening …</output>}>
            <Panel picture={picture} canvas={canvas} state={state} go={go} asked={asked} />
          </Suspense>
        )}
      </section>
    </div>
  );
}
