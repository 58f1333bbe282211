import { useLocation, useSearch } from 'wouter';
import { alternativesUrl, readAlternativesUrl } from '../../addresses/alternatives-url.ts';
import { CompareBar } from './compare-bar.tsx';
import { CellDialog } from './need/cell-dialog.tsx';
import { NeedPage } from './need/need-page.tsx';
import { WeighedDialog } from './tool/weighed-dialog.tsx';
import { type Shown, ShownContext } from './shown-context.ts';
import { StartPage } from './start/start-page.tsx';
import { SwitchPage } from './switch/switch-page.tsx';
import { ToolPage } from './tool/tool-page.tsx';
import styles from './alternatives-view.module.css';

/** The screen at `/alternatives`: what else can do what a tool does, or what is needed. */
export function AlternativesView() {
  const state = readAlternativesUrl(useSearch());
  const [, navigate] = useLocation();
  const shown: Shown = {
    state,
    to: (change) => alternativesUrl({ ...state, ...change }),
    go: (change, how) => {
      // Two changes may come before this is drawn again: the second builds on the first.
      const now = readAlternativesUrl(location.search);
      navigate(alternativesUrl({ ...now, ...change }), { replace: how === 'replace' });
    },
  };
  const { tool, view, need, cell, entries } = state;
  return (
    <ShownContext value={shown}>
      <main className={styles.main}>
        <div className={styles.page}>
          {tool !== null && view === 'switch' && <SwitchPage key={tool} id={tool} />}
          {tool !== null && view !== 'switch' && <ToolPage key={tool} id={tool} />}
          {tool === null && need.length > 0 && <NeedPage />}
          {tool === null && need.length === 0 && <StartPage />}
        </div>
        <CompareBar />
        {cell && <CellDialog cell={cell} />}
        {entries && <WeighedDialog question={entries} />}
      </main>
    </ShownContext>
  );
}
