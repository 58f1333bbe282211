import { type UseQueryResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import type { Conflict, ConflictList } from '#contract/imports.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { conflictsQuery, sendDecision } from '../../../api/import-queries.ts';
import { count } from '../../../words/numbers.ts';
import { PartSection } from '../part-section.tsx';
import { WriteProblem } from '../../../ui/write-problem.tsx';
import { ConflictCard } from './conflict-card.tsx';
import styles from './settle-section.module.css';

interface Props {
  readonly conflicts: UseQueryResult<z.infer<typeof ConflictList>>;
}

/** Questions of identity, one at a time; an answer leads to the next. */
export function SettleSection({ conflicts: { data, error, refetch } }: Props) {
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const [behind, setBehind] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const moved = useRef(false);
  const open = (data?.items ?? []).filter(({ id }) => !behind.includes(id));
  // Those put off come again when all others were seen.
  const current = open[0] ?? data?.items[0];
  const deciding = useMutation({
    mutationFn: ({ conflict, decision }: { conflict: Conflict; decision: 'join' | 'apart' }) =>
      sendDecision(conflict.id, decision),
    onSuccess: async (_, { conflict: { left, right }, decision }) => {
      moved.current = true;
      const names = left.name === right.name ? left.name : `${left.name} and ${right.name}`;
      setSaid(decision === 'join' ? `Joined: ${names}.` : `Kept apart: ${names}.`);
      await client.invalidateQueries({ queryKey: conflictsQuery().queryKey });
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'conflicts' });
    },
  });
  useEffect(() => {
    if (moved.current) heading.current?.focus({ preventScroll: true });
    moved.current = false;
  }, [current?.id]);
  const later = (id: string) => {
    moved.current = true;
    deciding.reset();
    setSaid('Skipped.');
    setBehind(open.length > 1 ? [...behind, id] : []);
  };
  return (
    <PartSection
      part="settle"
      heading="To review"
      lead="Records that may be the same tool. Your answer stays, whatever is imported or undone later."
    >
      <output className={said === '' ? 'unseen' : styles.said}>
        {said} {said !== '' && data && (data.total === 0 ? 'Nothing is left.' : `${count(data.total)} left.`)}
      </output>
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {deciding.error && (
        <WriteProblem
          error={deciding.error}
          retry={() => deciding.variables && deciding.mutate(deciding.variables)}
        />
      )}
      {data === undefined ? (
        !error && <output className={styles.waiting} aria-label="Loading" />
      ) : current === undefined ? (
        <p className={styles.none}>
          Nothing to review. When an import brings a tool that may be one we have, and no rule is certain,
          both are shown here.
        </p>
      ) : (
        <ConflictCard
          key={current.id}
          conflict={current}
          left={data.total}
          heading={heading}
          busy={deciding.isPending}
          onDecide={(decision) => deciding.mutate({ conflict: current, decision })}
          onLater={data.total > 1 ? () => later(current.id) : null}
        />
      )}
    </PartSection>
  );
}
