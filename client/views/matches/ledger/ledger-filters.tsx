import { useQuery } from '@tanstack/react-query';
import { ledgerSorts } from '#contract/match.ts';
import { matchKinds } from '#contract/vocabulary.ts';
import { filterOf, type LedgerState, wholeLedger } from '../../../addresses/ledger-url.ts';
import { matchSumsQuery } from '../../../api/ledger-queries.ts';
import { sourcesQuery, toolQuery } from '../../../api/queries.ts';
import { Chooser } from '../../../find/chooser.tsx';
import { AnyField } from '../../../ui/any-field.tsx';
import buttons from '../../../ui/buttons.module.css';
import { Field } from '../../../ui/field.tsx';
import { SourceField } from '../../../ui/source-field.tsx';
import { matchKindNames } from '../../../words/words.ts';
import styles from './ledger-filters.module.css';

interface Props {
  readonly state: LedgerState;
  readonly go: (change: Partial<LedgerState>) => void;
}

const kinds = matchKinds.map((value) => ({ value, label: matchKindNames[value] }));
const countedChoices = [
  { value: 'yes', label: 'Counted' },
  { value: 'no', label: 'Not counted' },
] as const;
const reviewed = [
  { value: 'rejected', label: 'Rejected in review' },
  { value: 'withdrawn', label: 'Withdrawn' },
  { value: 'superseded', label: 'Superseded by a newer snapshot' },
  { value: 'live', label: 'Live' },
] as const;
const sortNames: Readonly<Record<LedgerState['sort'], string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  largest: 'Most matches first',
};

/** What the ledger is narrowed and ordered by. */
export function LedgerFilters({ state, go }: Props) {
  const sources = useQuery(sourcesQuery()).data?.items ?? [];
  // Judges of what fits otherwise, so that none is offered that leaves nothing.
  const sums = useQuery(matchSumsQuery(filterOf({ ...state, judge: null }))).data?.items ?? [];
  const judges = [...new Set(sums.flatMap(({ judge }) => judge ?? []))].toSorted((a, b) =>
    a.localeCompare(b),
  );
  const more = [state.tool, state.judge, state.state, state.since, state.until].filter(
    (one) => one !== null,
  ).length;
  return (
    <search aria-label="Within the ledger">
      <div className={styles.filters}>
        <SourceField sources={sources} chosen={state.source} onChoose={(source) => go({ source })} />
        <AnyField label="Kind" choices={kinds} chosen={state.kind} onChoose={(kind) => go({ kind })} />
        <AnyField
          label="Counted"
          choices={countedChoices}
          chosen={state.counted}
          onChoose={(counted) => go({ counted })}
        />
        <Field label="Order">
          {(control) => (
            <select
              {...control}
              value={state.sort}
              onChange={({ target }) =>
                go({ sort: ledgerSorts.find((sort) => sort === target.value) ?? wholeLedger.sort })
              }
            >
              {ledgerSorts.map((sort) => (
                <option key={sort} value={sort}>
                  {sortNames[sort]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <details className={styles.more} open={more > 0 || undefined}>
        <summary>More filters{more > 0 && ` (${more} on)`}</summary>
        <div className={styles.filters}>
          <div className={styles.tool}>
            {state.tool === null ? (
              <Chooser
                label="Tool"
                placeholder="Any tool: type its name"
                only="tool"
                focused={false}
                onChoose={({ id }) => go({ tool: id })}
              />
            ) : (
              <ChosenTool id={state.tool} onOff={() => go({ tool: null })} />
            )}
          </div>
          <AnyField
            label="Judge"
            choices={judges.map((judge) => ({ value: judge, label: judge }))}
            chosen={state.judge}
            onChoose={(judge) => go({ judge })}
          />
          <AnyField
            label="State"
            choices={reviewed}
            chosen={state.state}
            onChoose={(one) => go({ state: one })}
          />
          <Day label="From" value={state.since} onDay={(since) => go({ since })} />
          <Day label="To" value={state.until} onDay={(until) => go({ until })} />
        </div>
      </details>
    </search>
  );
}

function Day({
  label,
  value,
  onDay,
}: {
  label: string;
  value: string | null;
  onDay: (day: string | null) => void;
}) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={value ?? ''}
          onChange={({ target }) => onDay(target.value || null)}
        />
      )}
    </Field>
  );
}

function ChosenTool({ id, onOff }: { id: string; onOff: () => void }) {
  const name = useQuery(toolQuery(id)).data?.name ?? id;
  return (
    <p className={styles.chosen}>
      <span>
        Tool: <b>{name}</b>
      </span>
      <button type="button" className={buttons.quiet} onClick={onOff}>
        Any tool
      </button>
    </p>
  );
}
