import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Import } from '#contract/imports.ts';
import { importsQuery, isUnderWay } from '../../../api/import-queries.ts';
import buttons from '../../../ui/buttons.module.css';
import { type ImportState, importUrl } from '../../../addresses/import-url.ts';
import { PartSection } from '../part-section.tsx';
import { BroughtCards } from './brought-cards.tsx';
import { DropArea } from './drop-area.tsx';
import { PasteForm } from './paste-form.tsx';
import { PlanView } from './plan-view.tsx';
import { askPlan, begin, nothingSaid, type Sending, sendingOfFiles } from './sending.ts';
import { WriteProblem } from '../../../ui/write-problem.tsx';
import styles from './bring-section.module.css';

interface Props {
  readonly shown: ImportState;
  readonly imports: readonly Import[];
}

/** A whole source: what is sent, what it would change, how far it is, and what it brought. */
export function BringSection({ shown, imports }: Props) {
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const [sent, setSent] = useState<Sending | null>(null);
  const [empty, setEmpty] = useState(false);
  const [applied, setApplied] = useState('');
  const [unchanged, setUnchanged] = useState<readonly string[]>([]);
  const stop = useRef<AbortController>(null);
  const plan = useMutation({
    mutationFn: (sending: Sending) => {
      stop.current = new AbortController();
      return askPlan(sending, stop.current.signal);
    },
  });
  const apply = useMutation({
    mutationFn: begin,
    onSuccess: ({ id, ids, unchanged: same }) => {
      setUnchanged(same);
      setSent(null);
      setApplied(id);
      plan.reset();
      void client.invalidateQueries({ queryKey: importsQuery().queryKey });
      navigate(importUrl({ at: 'bring', begun: ids.filter((one) => !same.includes(one)) }));
    },
  });
  const look = (sending: Sending | null) => {
    setEmpty(sending === null);
    setUnchanged([]);
    if (sending === null) return;
    setSent(sending);
    apply.reset();
    plan.mutate(sending);
  };
  const leave = () => {
    stop.current?.abort();
    setSent(null);
    plan.reset();
    apply.reset();
  };
  // Somebody who saw what goes, and applies it all the same, means it.
  const wish = (sending: Sending) => ({ sending, force: (plan.data?.refusals.length ?? 0) > 0 });
  const underWay = imports.filter(isUnderWay).map(({ id }) => id);
  const ids = [...new Set([...shown.begun, ...underWay])];
  return (
    <PartSection
      part="bring"
      heading="Import data"
      lead="A catalogue, battle results, an “alternative to” list, a comparison page."
    >
      {ids.length > 0 && <BroughtCards ids={ids} imports={imports} />}
      <DropArea busy={plan.isPending} onFiles={(files) => look(sendingOfFiles(files, nothingSaid))} />
      {unchanged.length > 0 && (
        <output>Nothing to change: what was sent is what is here already. No import was made.</output>
      )}
      {empty && <output>No file was dropped.</output>}
      <PasteForm key={applied} busy={plan.isPending} onSend={look} />
      {sent !== null && (
        <div className={styles.answer}>
          {plan.isPending && (
            <div className={buttons.row}>
              <output className={styles.reading}>Reading {sent.label} …</output>
              <button type="button" className={buttons.quiet} onClick={leave}>
                Cancel
              </button>
            </div>
          )}
          {plan.error && <WriteProblem error={plan.error} retry={() => plan.mutate(sent)} />}
          {plan.data && (
            <PlanView
              plan={plan.data}
              label={sent.label}
              applying={apply.isPending}
              onApply={() => apply.mutate(wish(sent))}
              onLeave={leave}
            />
          )}
          {apply.error && <WriteProblem error={apply.error} retry={() => apply.mutate(wish(sent))} />}
        </div>
      )}
    </PartSection>
  );
}
