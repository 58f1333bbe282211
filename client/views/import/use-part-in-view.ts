import { type RefObject, useEffect, useState } from 'react';
import { type Part, parts } from '../../addresses/import-url.ts';
import { headingOf } from './part-section.tsx';

/** Px below the top edge at which a part counts as the one being looked at. */
const lookedAt = 160;

/** The part that is scrolled to. @param main the box that scrolls */
export function usePartInView(main: RefObject<HTMLElement | null>): Part {
  const [part, setPart] = useState<Part>('add');
  useEffect(() => {
    const box = main.current;
    if (box === null) return;
    const look = () => {
      const edge = box.getBoundingClientRect().top + lookedAt;
      const atEnd = box.scrollTop > 0 && box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
      const passed = parts.filter((one) => {
        const top = document.getElementById(headingOf(one))?.getBoundingClientRect().top;
        return top !== undefined && top <= edge;
      });
      setPart((atEnd ? parts.at(-1) : passed.at(-1)) ?? 'add');
    };
    look();
    box.addEventListener('scroll', look, { passive: true });
    return () => box.removeEventListener('scroll', look);
  }, [main]);
  return part;
}
