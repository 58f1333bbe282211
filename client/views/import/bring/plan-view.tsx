import { useEffect, useRef } from 'react';
import type { ImportPlan } from '#contract/imports.ts';
import { asOf } from '#contract/snapshot.ts';
import { count, counted } from '../../../words/numbers.ts';
import buttons from '../../../ui/buttons.module.css';
import { PlanLists } from './plan-lists.tsx';
import styles from './plan-view.module.css';

interface Props {
  readonly plan: ImportPlan;
  /** What was sent, in words. */
  readonly label: string;
  readonly applying: boolean;
  readonly onApply: () => void;
  readonly onLeave: () => void;
}

/** What would change, as a diff; and the button that makes it so. */
export function PlanView({ plan, label, applying, onApply, onLeave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [plan]);
  const { added, changed, removed, unchanged, sources, refusals } = plan;
  const nothing = added.total + changed.total + removed + unchanged === 0;
  const same = !nothing && added.total + changed.total + removed === 0;
  const figures = [
    { key: 'added', sign: '+', label: 'added', value: added.total },
    { key: 'changed', sign: '~', label: 'changed', value: changed.total },
    { key: 'removed', sign: '−', label: 'gone', value: removed },
    { key: 'unchanged', sign: '=', label: 'unchanged', value: unchanged },
  ];
  return (
    <div className={styles.plan}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        What {label} would change
      </h3>
      <ul className={styles.sources}>
        {sources.map(({ id, title, licence, snapshot }) => (
          <li key={id}>
            <strong>{title}</strong> {asOf(snapshot)} · {licence}
          </li>
        ))}
      </ul>
      <dl className={styles.figures}>
        {figures.map(({ key, sign, label, value }) => (
          <div key={key} data-change={value === 0 ? 'none' : key}>
            <dt>{label}</dt>
            <dd>
              <span aria-hidden="true">{sign}</span>
              {count(value)}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.told}>
        {nothing
          ? 'No readable data in it.'
          : same
            ? 'Nothing to change: we have all of it. Importing it only updates its snapshot date.'
            : `Read: ${counted(plan.records, 'record')} and ${counted(plan.entries, 'match entry', 'match entries')}.`}
        {removed > 0 &&
          ` ${counted(removed, 'fact')} that ${sources.length === 1 ? 'this source' : 'these sources'} said before ${removed === 1 ? 'is' : 'are'} not in it any more, and would go.`}
      </p>
      {refusals.length > 0 && removed > 0 && (
        <p className={styles.told} role="alert">
          <strong>Likely a mistake.</strong>{' '}
          {`${counted(removed, 'fact')} of what is there would go: more than a third.`}
        </p>
      )}
      <PlanLists plan={plan} />
      <div className={`${buttons.row ?? ''} ${styles.actions ?? ''}`}>
        <button type="button" className={buttons.main} disabled={applying || nothing} onClick={onApply}>
          {applying ? 'Sending …' : refusals.length > 0 ? 'Apply anyway' : 'Apply'}
        </button>
        <button type="button" className={buttons.quiet} disabled={applying} onClick={onLeave}>
          Discard
        </button>
      </div>
    </div>
  );
}
