import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Explore } from '../explore/explore-context.ts';
import { isExplore } from '../addresses/is-explore.ts';
import { keptInPicture } from '../explore/kept-in-picture.ts';
import { parseExplore } from '../addresses/url-state.ts';
import { CentreContext } from './centre-context.ts';
import { noParts, type Question, type Scope, type ScopeParts } from './scope.ts';
import { useShortcuts } from './use-shortcuts.ts';

const CommandPalette = lazy(() =>
  import('./command-palette.tsx').then((module) => ({ default: module.CommandPalette })),
);
const ShortcutsDialog = lazy(() =>
  import('./shortcuts-dialog.tsx').then((module) => ({ default: module.ShortcutsDialog })),
);

interface Open {
  readonly what: 'palette' | 'shortcuts' | Question;
  /** As it was when the dialog opened; nothing behind it can be reached meanwhile. */
  readonly scope: Scope;
}

/** Holds what commands act on, listens to their keys, and shows the palette and the list of shortcuts. */
export function CommandCentre({ children }: { children: ReactNode }) {
  const parts = useRef(noParts);
  const [open, setOpen] = useState<Open | null>(null);
  const [, visit] = useLocation();
  const centre = useMemo(() => {
    // Read when a command runs, so that screens can change their parts without drawing this again.
    const scope = (): Scope => ({
      ...parts.current,
      explore: asAddressed(parts.current.explore),
      visit,
      ask: show,
      open: show,
    });
    const show = (what: Open['what']) => setOpen({ what, scope: scope() });
    const give = (given: Partial<ScopeParts>) => {
      parts.current = { ...parts.current, ...given };
    };
    return { scope, give };
  }, [visit]);
  useShortcuts(centre.scope);

  const close = () => setOpen(null);
  return (
    <CentreContext value={centre}>
      {children}
      {open && (
        <Suspense fallback={null}>
          {open.what === 'shortcuts' ? (
            <ShortcutsDialog onClose={close} />
          ) : (
            <CommandPalette
              key={open.what === 'palette' ? '' : open.what.words}
              scope={open.scope}
              question={open.what === 'palette' ? null : open.what}
              onClose={close}
            />
          )}
        </Suspense>
      )}
    </CentreContext>
  );
}

/** The state as the address has it: what is drawn can be a moment behind it, and a key pressed meanwhile counts too. */
function asAddressed(explore: Explore | null): Explore | null {
  if (!explore || !isExplore(location.pathname)) return null;
  const state = parseExplore(location.search);
  return { ...explore, state: keptInPicture(state, explore.picture) };
}
