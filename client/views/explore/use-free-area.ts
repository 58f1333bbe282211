import { type RefObject, useLayoutEffect, useState } from 'react';
import { isNarrow } from '../../explore/overview-size.ts';
import { freeArea, narrowInsets, wideInsets } from './free-area.ts';
import { peekHeight } from './sheet-size.ts';
import type { FreeArea } from './use-base-layout.ts';

/** Measured once, when the frame stands: a later change of size moves the camera and no node. */
export function useFreeArea(frame: RefObject<HTMLElement | null>): FreeArea | null {
  const [free, setFree] = useState<FreeArea | null>(null);
  useLayoutEffect(() => {
    if (!frame.current) return;
    const { clientWidth, clientHeight } = frame.current;
    const insets = isNarrow() ? narrowInsets(peekHeight) : wideInsets(window);
    setFree(freeArea(clientWidth, clientHeight, insets));
  }, [frame]);
  return free;
}
