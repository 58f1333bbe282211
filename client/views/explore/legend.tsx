import { lazy, Suspense, useState } from 'react';
import { hexagon } from '../../words/type-marks.ts';
import { formNow } from '../../explore/form.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import { byId } from '../../graph/scene/by-id.ts';
import { colourings } from '../../graph/scene/colourings/colourings.ts';
import { leadSign } from '../../graph/scene/lead.ts';
import { colourShown, layoutShown, type Picture } from '../../graph/picture/picture.ts';
import { TypeMark } from '../../ui/type-mark.tsx';
import { count } from '../../words/numbers.ts';
import type { ExploreState } from '../../addresses/url-state.ts';
import { type LegendRow, legendRows, legendSigns, pickRow } from './legend-rows.ts';
import styles from './legend.module.css';

const LadderWords = lazy(async () => ({ default: (await import('./ladder-words.tsx')).LadderWords }));

interface Props {
  readonly picture: Picture;
  readonly state: ExploreState;
  readonly go: Go;
}

/** Its height is asked for where the camera goes round it. */
export const legendId = 'legend';
const maxRows = 7;

/** What colours and lines mean, with how many of each are on the map; a row shows or hides its own. */
export function Legend({ picture, state, go }: Props) {
  const ladder = layoutShown(picture, state.layout) === 'ladder' ? picture.base.ladder : null;
  // A ladder fills its room to the corner, and says what it shows above.
  const [open, setOpen] = useState(formNow() === 'wide' && ladder === null);
  const rows = legendRows(picture, state);
  const named = rows.length > maxRows ? rows.slice(0, maxRows - 1) : rows;
  const rest = rows.slice(named.length);
  const { label, hint } = byId(colourings, colourShown(picture, state));
  const signs = legendSigns(picture, state.focus);
  // Tree and table say all of it in words, and need the room.
  if (state.view !== 'map') return null;
  return (
    <section id={legendId} className={styles.card} data-open={open} aria-label="Legend">
      <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span title={hint}>
          <span className="unseen">Legend: </span>
          {label}
        </span>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className={styles.arrow}>
          <path
            d="m3 4.5 3 3 3-3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
          />
        </svg>
      </button>
      {open && (
        <div className={styles.rows}>
          {named.map((row) => (
            <button
              key={row.key}
              type="button"
              className={styles.row}
              aria-pressed={row.shown}
              title={row.hint}
              onClick={() => go(pickRow(picture, state, row))}
            >
              <Sign row={row} />
              <span className={styles.label}>{row.label}</span>
              <span className={styles.count}>{count(row.total)}</span>
            </button>
          ))}
          {rest.length > 0 && (
            <p className={styles.rest}>
              {rest.length} more <span>{count(rest.reduce((sum, { total }) => sum + total, 0))}</span>
            </p>
          )}
          <Suspense fallback={null}>{ladder && <LadderWords ladder={ladder} />}</Suspense>
          <p className={styles.width} hidden={ladder !== null}>
            <svg width="24" height="8" viewBox="0 0 34 8" preserveAspectRatio="none" aria-hidden="true">
              <path d="M0 3.6 34 1v6L0 4.4Z" fill="var(--edge)" />
            </svg>
            Thicker: more comparisons
          </p>
          {signs.leads && (
            <>
              <p className={styles.rest}>
                <b className={styles.leads}>{leadSign.leads}12</b> Focused node is clearly ahead
              </p>
              <p className={styles.rest}>
                <b className={styles.trails}>{leadSign.trails}12</b> Focused node is clearly behind
              </p>
            </>
          )}
          {signs.ghosts && (
            <p className={styles.rest}>
              <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
                <rect
                  x="1"
                  y="1"
                  width="16"
                  height="10"
                  rx="5"
                  fill="none"
                  stroke="var(--muted)"
                  strokeDasharray="3 2"
                />
              </svg>
              Only mentioned in claims
            </p>
          )}
        </div>
      )}
    </section>
  );
}

function Sign({ row }: { row: LegendRow }) {
  if (row.type) return <TypeMark type={row.type} />;
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      {row.capability ? (
        <path d={hexagon} fill="none" stroke={`var(--${row.colour})`} strokeWidth="1.6" />
      ) : (
        <circle cx="8" cy="8" r="6" fill={`var(--${row.colour})`} />
      )}
    </svg>
  );
}
