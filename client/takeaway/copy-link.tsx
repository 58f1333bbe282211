import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { TakeAwayAsked } from './take-away-asked.ts';
import styles from './take-away.module.css';

interface Props {
  readonly address: string;
  /** Left out where nothing asks for it but its button. */
  readonly asked?: TakeAwayAsked;
}

/** The link to the view, to be copied; it can be read and selected where the clipboard is closed. */
export function CopyLink({ address, asked }: Props) {
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid('The link is copied.');
    } catch {
      field.current?.select();
      setSaid('The browser does not let this page copy. The link is selected: copy it with the keyboard.');
    }
  };
  const copyAsked = useEffectEvent(() => {
    if (asked?.what === 'link') void copy();
  });
  useEffect(() => copyAsked(), [asked]);
  return (
    <>
      <div className={styles.row}>
        <label htmlFor={id} className="unseen">
          Link
        </label>
        <input ref={field} id={id} readOnly value={address} onFocus={(event) => event.target.select()} />
        <button type="button" className={styles.small} onClick={() => void copy()}>
          Copy link
        </button>
      </div>
      <output className={styles.said}>{said}</output>
    </>
  );
}
