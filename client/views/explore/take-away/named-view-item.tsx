import { useState } from 'react';
import type { Go } from '../../../explore/use-explore-state.ts';
import type { NamedView } from '../../../takeaway/named/named-views.ts';
import { parseExplore } from '../../../addresses/url-state.ts';
import styles from '../../../takeaway/take-away.module.css';

interface Props {
  readonly view: NamedView;
  readonly go: Go;
  readonly onRename: (to: string) => void;
  readonly onDelete: () => void;
}

export function NamedViewItem({ view, go, onRename, onDelete }: Props) {
  const [name, setName] = useState<string | null>(null);
  if (name !== null) {
    return (
      <li>
        <form
          className={styles.row}
          onSubmit={(event) => {
            event.preventDefault();
            setName(null);
            if (name.trim() !== view.name) onRename(name);
          }}
        >
          <input
            aria-label={`New name of ${view.name}`}
            value={name}
            maxLength={80}
            ref={(field) => field?.focus()}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className={styles.small}>
            Rename
          </button>
        </form>
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <a
        href={view.address}
        title={`Saved on ${view.saved}`}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          go(parseExplore(view.address.split('?')[1] ?? ''));
        }}
      >
        {view.name}
      </a>
      <button
        type="button"
        className={styles.small}
        aria-label={`Rename ${view.name}`}
        onClick={() => setName(view.name)}
      >
        Rename
      </button>
      <button type="button" className={styles.small} aria-label={`Delete ${view.name}`} onClick={onDelete}>
        Delete
      </button>
    </li>
  );
}
