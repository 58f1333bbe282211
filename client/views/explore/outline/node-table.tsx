import { useEffect, useMemo, useRef, useState } from 'react';
import { StepLink } from '../../../explore/step-link.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { useExplore } from '../../../explore/explore-context.ts';
import { expandNode, focusNode } from '../../../explore/moves.ts';
import { switchSelected } from '../../../explore/moves-select.ts';
import { isCapabilityRef } from '#contract/sides.ts';
import { matchedText } from '#contract/result-text.ts';
import { count } from '../../../words/numbers.ts';
import { typeName } from '../../../words/words.ts';
import { type OutlineRow, type Sort, type SortKey, sortRows } from './outline-rows.ts';
import { shareText } from './focus-results.ts';
import { SortHead } from '../../../ui/sort-head.tsx';
import { useFocusResults } from './use-focus-results.ts';
import { useKeysInside } from '../../../ui/use-keys-inside.ts';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import styles from '../../../ui/table.module.css';

const name: Columned = { key: 'name', label: 'Name' };
const columns: readonly Columned[] = [
  { key: 'matches', label: 'Matched', number: true },
  { key: 'type', label: 'Type' },
  { key: 'vendor', label: 'Vendor' },
  { key: 'linked', label: 'Edges', number: true },
  { key: 'neighbours', label: 'Neighbours', number: true },
  { key: 'released', label: 'Released' },
];

interface Columned {
  readonly key: SortKey;
  readonly label: string;
  readonly number?: true;
}

/** While a tool is in focus: how it did against each; while a quality is, what people voted. */
const resultColumns = (focus: string): readonly Columned[] =>
  isCapabilityRef(focus)
    ? [
        { key: 'share', label: 'Share of people', number: true },
        { key: 'won', label: 'Votes', number: true },
      ]
    : [
        { key: 'share', label: 'Won by focus', number: true },
        { key: 'won', label: 'Won–lost', number: true },
      ];

/** The nodes of the picture as a sortable table; arrows go from row to row, Enter focuses and then expands. */
export function NodeTable({ rows }: { rows: readonly OutlineRow[] }) {
  const { state, go } = useExplore();
  const [sort, setSort] = useState<Sort>({ by: 'matches', descending: true });
  const body = useRef<HTMLTableSectionElement>(null);
  const [focus] = state.focus;
  const results = useFocusResults(focus, rows);
  const sorted = useMemo(
    () =>
      sortRows(
        rows.map((row) => ({ ...row, result: results?.get(row.node.ref) ?? null })),
        sort,
      ),
    [rows, results, sort],
  );
  // Beside the name, so that a phone shows both.
  const shown = [name, ...(focus === undefined ? [] : resultColumns(focus)), ...columns];

  useEffect(() => {
    body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [focus, sorted]);

  useKeysInside(body, ({ key, target }) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const links = [...(body.current?.querySelectorAll<HTMLElement>('th a') ?? [])];
    const row = target instanceof Element ? target.closest('tr') : null;
    const at = links.findIndex((link) => row?.contains(link));
    const there = sorted[at]?.node.ref;
    if (step !== undefined) links[at + step]?.focus();
    else if (key === 'Enter' && there === focus && there && target === links[at])
      go(expandNode(state, there));
    else return false;
    return true;
  });
  const sortBy = (by: SortKey, number: boolean) =>
    setSort({ by, descending: sort.by === by ? !sort.descending : number });

  return (
    <section ref={scrollStop} className={styles.frame} aria-label="Nodes on the map">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Selected</span>
            </th>
            {shown.map(({ key, label, number = false }) => (
              <SortHead
                key={key}
                label={label}
                number={number}
                sorted={sort.by === key ? (sort.descending ? 'descending' : 'ascending') : 'none'}
                onSort={() => sortBy(key, number)}
              />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {sorted.map(({ node, linked, neighbours, result }) => (
            <tr key={node.ref} aria-current={node.ref === focus ? 'true' : undefined}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`Select ${node.name}`}
                  checked={state.select.includes(node.ref)}
                  onChange={() => go(switchSelected(state, node.ref))}
                />
              </td>
              <th scope="row">
                <StepLink to={focusNode(state, node.ref)}>{node.name}</StepLink>
              </th>
              {focus !== undefined && (
                <>
                  <td data-number>{shareText(result?.share ?? null)}</td>
                  <td data-number title={result?.words}>
                    {result?.figures}
                  </td>
                </>
              )}
              <td data-number>{matchedText(node.matchesByKind) || count(0)}</td>
              <td>
                <TypeMark type={node.type} size={14} /> {typeName(node.type)}
                {node.ghost && ', only named in claims'}
              </td>
              <td>{known(node.vendor, node.kind)}</td>
              <td data-number>{count(linked)}</td>
              <td data-number>{count(neighbours)}</td>
              <td>{known(node.released, node.kind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A capability has neither vendor nor date, which is not the same as not knowing them. */
function known(value: string | null, kind: 'tool' | 'capability') {
  return value ?? (kind === 'tool' && <span className={styles.notKnown}>no data</span>);
}
