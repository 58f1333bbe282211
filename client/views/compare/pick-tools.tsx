import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import type { SearchHit } from '#contract/search.ts';
import { Chooser } from '../../find/chooser.tsx';
import { toolQuery } from '../../api/queries.ts';
import { compareUrl } from '../../addresses/compare-url.ts';
import { SuggestedPairs } from './suggested-pairs.tsx';
import { SuggestedRivals } from './suggested-rivals.tsx';
import { toolWords } from '../../words/tool-words.ts';
import styles from './pick-tools.module.css';

/** Choosing two tools: one after the other, or a pair that is worth a look. */
export function PickTools({ chosen }: { readonly chosen: string | null }) {
  const [, navigate] = useLocation();
  const { data: tool, error } = useQuery({ ...toolQuery(chosen ?? ''), enabled: chosen !== null });
  const name = tool?.name ?? chosen;
  useEffect(() => {
    document.title = 'Compare · Match Graph';
  }, []);
  const choose = (id: string) =>
    navigate(compareUrl({ tools: chosen === null || chosen === id ? [id] : [chosen, id] }));
  const chooser = {
    placeholder: 'A name, such as qwen or stable diffusion',
    only: 'tool' as const,
    focused: true,
    onChoose: (hit: SearchHit) => choose(hit.id),
  };
  return (
    <div className={styles.pick}>
      <h1 className={styles.title}>{name === null ? 'Compare two tools' : `Compare ${name} with …`}</h1>
      <p className={styles.lead}>
        Side by side: a verdict that shows its numbers, what each can do, and every match behind the counts.
      </p>
      {chosen === null ? (
        <Chooser key="first" label="First tool" {...chooser} />
      ) : (
        <>
          <div className={styles.chosen}>
            <div>
              <p className={styles.name}>{name}</p>
              <p className={styles.what}>{error ? error.message : tool ? toolWords(tool) : ' '}</p>
            </div>
            <Link href="/compare" aria-label={`Change ${name}`}>
              Change
            </Link>
          </div>
          <Chooser key="second" label="Second tool" {...chooser} />
        </>
      )}
      {chosen !== null && !error && <SuggestedRivals chosen={chosen} name={name ?? chosen} />}
      {chosen === null && <SuggestedPairs />}
    </div>
  );
}
