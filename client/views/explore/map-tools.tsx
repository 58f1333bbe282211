import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { useGivenToCommands } from '../../commands/centre-context.ts';
import { isFiltered } from '../../addresses/explore/filters.ts';
import { lookIntoGroup } from '../../explore/moves-picture.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import type { Picture } from '../../graph/picture/picture.ts';
import { count, counted } from '../../words/numbers.ts';
import type { ExploreState } from '../../addresses/url-state.ts';
import { useKeysInside } from '../../ui/use-keys-inside.ts';
import { MapFind } from './map-find.tsx';
import styles from './map-tools.module.css';

const MapFilters = lazy(async () => ({ default: (await import('./map-filters.tsx')).MapFilters }));
const MapLooks = lazy(async () => ({ default: (await import('./map-looks.tsx')).MapLooks }));

interface Props {
  readonly picture: Picture;
  readonly found: readonly string[] | null;
  readonly state: ExploreState;
  readonly go: Go;
}

/** The row over the map: search inside it, filter it, lay it out and colour it, go up to the map of groups. */
export function MapTools({ picture, found, state, go }: Props) {
  const [open, setOpen] = useState<'filters' | 'looks' | null>(null);
  const toggle = (what: 'filters' | 'looks') => setOpen(open === what ? null : what);
  const filtersButton = useRef<HTMLButtonElement>(null);
  const openFilters = useCallback(() => {
    setOpen('filters');
    // The next stops of the keyboard lead to what has opened, and Escape closes it.
    filtersButton.current?.focus();
  }, []);
  useGivenToCommands('openFilters', openFilters);
  const row = useRef<HTMLDivElement>(null);
  useKeysInside(row, ({ key }) => {
    // One Escape closes one thing: the node in focus stays.
    if (key !== 'Escape' || open === null) return false;
    row.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setOpen(null);
    return true;
  });
  const all = picture.all.length;
  const atTop = picture.groups.length > 0 && picture.inside === null;
  return (
    <div ref={row} className={styles.tools}>
      <fieldset className={styles.bar} aria-label="Map tools">
        <MapFind found={found} state={state} go={go} />
        <button
          ref={filtersButton}
          type="button"
          aria-expanded={open === 'filters'}
          onClick={() => toggle('filters')}
        >
          Filters
          {isFiltered(state.filters) && (
            <span className={styles.live}>
              {count(picture.nodes.length)} of {count(all)} shown
            </span>
          )}
        </button>
        <button type="button" aria-expanded={open === 'looks'} onClick={() => toggle('looks')}>
          Layout
        </button>
        <button type="button" disabled={atTop} onClick={() => go(lookIntoGroup(state, null))}>
          Groups
        </button>
      </fieldset>
      {picture.inside && <GroupCrumbs inside={picture.inside} state={state} go={go} />}
      <Suspense fallback={null}>
        {open === 'filters' && <MapFilters picture={picture} state={state} go={go} />}
        {open === 'looks' && <MapLooks state={state} go={go} />}
      </Suspense>
    </div>
  );
}

interface InsideProps {
  readonly inside: NonNullable<Picture['inside']>;
  readonly state: ExploreState;
  readonly go: Go;
}

/** The group looked into, with those it lies in. */
function GroupCrumbs({ inside, state, go }: InsideProps) {
  return (
    <nav className={styles.inside} aria-label="Group">
      <button type="button" onClick={() => go(lookIntoGroup(state, null))}>
        All groups
      </button>
      {inside.path
        .filter(({ id }) => id !== inside.id)
        .map(({ id, name }) => (
          <button key={id} type="button" onClick={() => go(lookIntoGroup(state, id))}>
            {name}
          </button>
        ))}
      <span aria-current="location">
        {inside.name} <span className={styles.quiet}>{counted(inside.size, 'tool')}</span>
      </span>
    </nav>
  );
}
