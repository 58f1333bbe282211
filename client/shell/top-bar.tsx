import { Link, useLocation } from 'wouter';
import { isExplore } from '../addresses/is-explore.ts';
import { Brand } from './brand.tsx';
import { CommandButton } from './command-button.tsx';
import { ExploreSearch } from './explore-search.tsx';
import { ThemeToggle } from './theme-toggle.tsx';
import { WhatIsLoaded } from './what-is-loaded.tsx';
import styles from './top-bar.module.css';

/** The screens there are; later ones add a line. */
const screens = [
  { path: '/', label: 'Explore', here: isExplore },
  { path: '/alternatives', label: 'Alternatives', here: (path: string) => path === '/alternatives' },
  {
    path: '/capabilities',
    label: 'Capabilities',
    here: (path: string) => /^\/capabilities(\/|$)/.test(path),
  },
  { path: '/compare', label: 'Compare', here: (path: string) => path === '/compare' },
  { path: '/matches', label: 'Matches', here: (path: string) => path === '/matches' },
  { path: '/import', label: 'Import', here: (path: string) => path === '/import' },
];

export function TopBar() {
  const [path] = useLocation();
  return (
    <header className={styles.bar}>
      <Brand />
      <ExploreSearch />
      <nav className={styles.places} aria-label="Screens">
        {screens.map((screen) => (
          <Link key={screen.path} href={screen.path} aria-current={screen.here(path) ? 'page' : undefined}>
            {screen.label}
          </Link>
        ))}
      </nav>
      <CommandButton />
      <WhatIsLoaded />
      <ThemeToggle />
    </header>
  );
}
