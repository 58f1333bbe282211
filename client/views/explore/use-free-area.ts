import { type RefObject, useLayoutEffect, useState } from 'react';
import { formNow } from '../../explore/form.ts';
import { freeArea, insetsOf } from './free-area.ts';
import { peekHeight } from './sheet-size.ts';
import type { FreeArea } from './use-base-layout.ts';

/** Measured once, when the frame stands: a later change of size moves the camera and no node. */
export function useFreeArea(frame: RefObject<HTMLElement | null>): FreeArea | null {
  const [free, setFree] = useState<FreeArea | null>(null);
  useLayoutEffect(() => {
    if (!frame.current) return;
    const { clientWidth, clientHeight } = frame.current;
    const insets = insetsOf(formNow(), window, { sheet: peekHeight });
    setFree(freeArea(clientWidth, clientHeight, insets));
  }, [frame]);
  return free;
}
