import { useState } from 'react';
import type { CapabilityName } from '#contract/tool.ts';
import { count, counted } from '../../../words/numbers.ts';
import { maxCapabilities } from '../../../addresses/alternatives-url.ts';
import { switched } from '../moves.ts';
import styles from './capability-toggles.module.css';

interface Props {
  readonly label: string;
  /** Rare first. */
  readonly capabilities: readonly CapabilityName[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** So many are shown before the rest is asked for: what is found shall be near, on a phone too. */
const first = { narrow: 5, wide: 12 };

/** Capabilities to be pressed: those that are pressed have to be there. The figure is how many tools offer it. */
export function CapabilityToggles({ label, capabilities, chosen, onChange }: Props) {
  const [all, setAll] = useState(false);
  const few = window.innerWidth < 640 ? first.narrow : first.wide;
  const shown = all
    ? capabilities
    : capabilities.filter(({ id }, index) => index < few || chosen.includes(id));
  const full = chosen.length >= maxCapabilities;
  return (
    <fieldset className={styles.toggles} data-all={all || undefined} aria-label={label}>
      {shown.map(({ id, name, tools }) => {
        const pressed = chosen.includes(id);
        return (
          <button
            key={id}
            type="button"
            className={styles.toggle}
            aria-pressed={pressed}
            disabled={full && !pressed}
            title={`${counted(tools, 'tool')} ${tools === 1 ? 'offers' : 'offer'} it`}
            onClick={() => onChange(switched(chosen, id, maxCapabilities))}
          >
            <span aria-hidden="true" className={styles.sign}>
              {pressed ? '✓' : '+'}
            </span>
            <em>{name}</em>
            <span className={styles.tools}>{count(tools)}</span>
          </button>
        );
      })}
      {shown.length < capabilities.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          + {count(capabilities.length - shown.length)} more
        </button>
      )}
      {chosen.length > 0 && (
        <button type="button" className={styles.more} onClick={() => onChange([])}>
          Clear
        </button>
      )}
    </fieldset>
  );
}
