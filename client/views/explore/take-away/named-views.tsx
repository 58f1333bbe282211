import { useEffect, useId, useRef, useState } from 'react';
import type { Go } from '../../../explore/use-explore-state.ts';
import { type NamedView, renamed, withView, without } from '../../../takeaway/named/named-views.ts';
import { useNamedViews } from '../../../takeaway/named/use-named-views.ts';
import type { TakeAwayAsked } from '../../../takeaway/take-away-asked.ts';
import { NamedViewItem } from './named-view-item.tsx';
import styles from '../../../takeaway/take-away.module.css';

interface Props {
  /** Path and query of the view that is shown. */
  readonly path: string;
  readonly suggested: string;
  readonly go: Go;
  readonly asked: TakeAwayAsked;
}

/** The views kept in this browser under names: opened, renamed, deleted, and this one added. */
export function NamedViews({ path, suggested, go, asked }: Props) {
  const [views, change] = useNamedViews();
  const [name, setName] = useState(suggested);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (asked.what === 'name') field.current?.focus();
  }, [asked]);

  const doing = (edit: (views: readonly NamedView[]) => readonly NamedView[], done: string, no: string) => {
    // What was pressed may be gone by then; the keyboard stays in the panel.
    field.current?.focus();
    if (edit(views) === views) return setSaid(no);
    setSaid(change(edit) ? done : 'This browser blocks storage. Copy the link instead.');
  };
  const keep = () => {
    const view = { name, address: path, saved: new Date().toISOString().slice(0, 10) };
    const replaced = views.some((one) => one.name === name.trim());
    const done = replaced
      ? `“${name.trim()}” updated to this view.`
      : `“${name.trim()}” saved in this browser.`;
    doing((list) => withView(list, view), done, 'Give the view a name of up to 80 letters.');
  };
  return (
    <>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label htmlFor={id} className="unseen">
          Name of this view
        </label>
        <input
          ref={field}
          id={id}
          value={name}
          maxLength={80}
          placeholder="Name this view"
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className={styles.small}>
          Keep
        </button>
      </form>
      {views.length === 0 ? (
        <p className={styles.quiet}>Saved in this browser only. A link works everywhere.</p>
      ) : (
        <ul className={styles.views}>
          {views.map((view) => (
            <NamedViewItem
              key={view.name}
              view={view}
              go={go}
              onRename={(to) =>
                doing(
                  (list) => renamed(list, view.name, to),
                  `“${view.name}” is now called “${to.trim()}”.`,
                  'The name is empty, or another view has it.',
                )
              }
              onDelete={() =>
                doing(
                  (list) => without(list, view.name),
                  `“${view.name}” is deleted.`,
                  'It was already deleted.',
                )
              }
            />
          ))}
        </ul>
      )}
      <output className={styles.said}>{said}</output>
    </>
  );
}
