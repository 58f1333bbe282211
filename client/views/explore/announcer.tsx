import { useEffect, useRef, useState } from 'react';
import type { Picture } from '../../graph/picture.ts';
import { counted } from '../../numbers.ts';

interface Props {
  readonly picture: Picture;
  readonly focus: readonly string[];
}

/** Tells screen readers what changed on the canvas. */
export function Announcer({ picture, focus }: Props) {
  const [words, setWords] = useState('');
  const before = useRef({ focus: '', nodes: picture.nodes.length });
  useEffect(() => {
    const seen = before.current;
    const key = focus.join('~');
    before.current = { focus: key, nodes: picture.nodes.length };
    const grown = picture.nodes.length - seen.nodes;
    const nameOf = (ref: string) => picture.nodes.find(({ node }) => node.ref === ref)?.node.name ?? ref;
    const said = [
      key !== seen.focus && (key === '' ? 'No focus' : `${focus.map(nameOf).join(' and ')} in focus`),
      grown > 0 && `${counted(grown, 'node')} added`,
      grown < 0 && `${counted(-grown, 'node')} taken away`,
      grown !== 0 && `${picture.nodes.length} shown`,
    ].filter(Boolean);
    if (said.length > 0) setWords(said.join(', '));
  }, [picture, focus]);
  return (
    <p className="unseen" role="status" aria-live="polite">
      {words}
    </p>
  );
}
