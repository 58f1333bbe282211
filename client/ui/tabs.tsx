import type { ReactNode } from 'react';
import { RouterProvider } from 'react-aria-components';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import styles from './tabs.module.css';

interface Props<Id extends string> {
  readonly label: string;
  /** In order; each is a link, so that it can be opened apart and sent. */
  readonly tabs: readonly { readonly id: Id; readonly label: string; readonly to: string }[];
  readonly chosen: Id;
  readonly onGo: (to: string) => void;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

/** Views of one screen as tabs that are links: arrows, Home and End walk them, Enter and Space open one. */
export function LinkTabs<Id extends string>({ label, tabs, chosen, onGo, children }: Props<Id>) {
  return (
    <RouterProvider navigate={onGo}>
      <Tabs selectedKey={chosen} keyboardActivation="manual" className={styles.tabs ?? ''}>
        <TabList aria-label={label} className={styles.list ?? ''}>
          {tabs.map(({ id, label: words, to }) => (
            <Tab key={id} id={id} href={to} className={styles.tab ?? ''}>
              {words}
            </Tab>
          ))}
        </TabList>
        <TabPanel key={chosen} id={chosen} className={styles.panel ?? ''}>
          {children}
        </TabPanel>
      </Tabs>
    </RouterProvider>
  );
}
