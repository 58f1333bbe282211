import { useState } from 'react';
import { Link } from 'wouter';
import { alternativesAddress } from '../../../explore/alternatives-address.ts';
import { AlikeTools } from './alike-tools.tsx';
import panel from './panel.module.css';

/** Tools to take instead: on demand the first of the list, and the way to all of them. */
export function BestAlternatives({ id, name }: { id: string; name: string }) {
  const [looking, setLooking] = useState(false);
  return (
    <section className={panel.section} aria-labelledby="alternatives">
      <h3 id="alternatives">Best alternatives</h3>
      {looking ? (
        <AlikeTools id={id} />
      ) : (
        <button type="button" className={panel.more} onClick={() => setLooking(true)}>
          Look for the tools most like {name}
        </button>
      )}
      <Link href={alternativesAddress(id)} className={panel.way}>
        All alternatives to {name}
      </Link>
    </section>
  );
}
