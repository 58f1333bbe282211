import { type ReactNode, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Tree as AriaTree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { useKeysInside } from './use-keys-inside.ts';
import styles from './tree.module.css';

export interface Branch {
  /** Of its own in the whole tree. */
  readonly key: string;
  /** All that is said of it. */
  readonly name: string;
  readonly content: ReactNode;
  /** The one that the page is about. */
  readonly current: boolean;
  /** Whether there is something under it, there already or not. */
  readonly hasMore: boolean;
  /** What is under it, while it is open. */
  readonly under: readonly Branch[];
}

/** Letters are the page's shortcuts. React Aria heeds this, and its types leave it out. */
const withoutTypeAhead = { disallowTypeAhead: true };

interface Props {
  readonly label: string;
  readonly branches: readonly Branch[];
  readonly open: ReadonlySet<string>;
  readonly onOpen: (open: ReadonlySet<string>) => void;
  readonly onClick: (key: string) => void;
  /** Enter and Space. */
  readonly onEnter: (key: string) => void;
  readonly onSpace: (key: string) => void;
}

/**
 * Lines that open to show what is under them: up and down walk them, right and left open and close, Home and End go to the
 * first and last.
 */
export function Tree({ label, branches, open, onOpen, onClick, onEnter, onSpace }: Props) {
  const tree = useRef<HTMLDivElement>(null);
  // A line of React Aria takes both keys as its one action; here they are two.
  useKeysInside(tree, ({ key, target }) => {
    const act = { Enter: onEnter, ' ': onSpace }[key];
    const line = target instanceof HTMLElement && target.role === 'row' ? target.dataset['key'] : undefined;
    if (!act || line === undefined) return false;
    act(line);
    return true;
  });
  return (
    <AriaTree
      ref={tree}
      aria-label={label}
      className={styles.tree ?? ''}
      selectionMode="none"
      {...withoutTypeAhead}
      expandedKeys={open}
      onExpandedChange={(keys) => onOpen(new Set([...keys].map(String)))}
      onAction={(key) => onClick(String(key))}
    >
      {branches.map(line)}
    </AriaTree>
  );
}

function line({ key, name, content, current, hasMore, under }: Branch): ReactNode {
  return (
    <TreeItem
      key={key}
      id={key}
      textValue={name}
      hasChildItems={hasMore}
      className={styles.line ?? ''}
      data-current={current || undefined}
    >
      <TreeItemContent>
        {hasMore ? (
          <Button slot="chevron" className={styles.twist ?? ''}>
            ›
          </Button>
        ) : (
          <span className={styles.twist} />
        )}
        {content}
      </TreeItemContent>
      {hasMore && under.length === 0 ? unopened(key) : under.map(line)}
    </TreeItem>
  );
}

/** A line opens for React Aria where something is under it; what that is, is found out when it opens. */
function unopened(key: string): ReactNode {
  return (
    <TreeItem id={`${key}>`} textValue="…">
      <TreeItemContent>…</TreeItemContent>
    </TreeItem>
  );
}
