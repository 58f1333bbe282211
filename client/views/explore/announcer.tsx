import { useEffect, useRef, useState } from 'react';
import type { Picture } from '../../graph/picture/picture.ts';
import { changeInWords, type Seen } from './change-in-words.ts';

interface Props {
  readonly picture: Picture;
  readonly focus: readonly string[];
  /** The group the keyboard stands on, in words; an empty text for none. */
  readonly group: string;
}

/** Tells screen readers what changed on the canvas, and in the outline that shows the same. */
export function Announcer({ picture, focus, group }: Props) {
  const [words, setWords] = useState('');
  const before = useRef<Seen>({ picture, focus: [] });
  useEffect(() => {
    const said = changeInWords(before.current, { picture, focus });
    before.current = { picture, focus };
    if (said) setWords(said);
  }, [picture, focus]);
  return (
    <output className="unseen" aria-live="polite">
      {group || words}
    </output>
  );
}
