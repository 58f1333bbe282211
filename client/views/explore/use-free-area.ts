import { type RefObject, useLayoutEffect, useState } from 'react';
import { isNarrow } from '../../explore/overview-size.ts';
import { cards, freeArea, narrowInsets, wideInsets } from './free-area.ts';
import { peekHeight } from './sheet-size.ts';
import type { FreeArea } from './use-base-layout.ts';

/** Measured once, when the frame stands: a later change of size moves the camera and no node. */
export function useFreeArea(frame: RefObject<HTMLElement | null>): FreeArea | null {
  const [free, setFree] = useState<FreeArea | null>(null);
  useLayoutEffect(() => {
    if (!frame.current) return;
    const { clientWidth, clientHeight } = frame.current;
    setFree(
      isNarrow()
        ? freeArea(clientWidth, clientHeight, narrowInsets(peekHeight), 0)
        : freeArea(clientWidth, clientHeight, wideInsets, cards.legend.h),
    );
  }, [frame]);
  return free;
}
