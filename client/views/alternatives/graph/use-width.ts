import { type RefObject, useLayoutEffect, useState } from 'react';

/** Px of an element's inner width; null until it is there. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const host = element.current;
    if (!host) return;
    const read = () => setWidth(host.clientWidth);
    read();
    const resized = new ResizeObserver(read);
    resized.observe(host);
    return () => resized.disconnect();
  }, [element]);
  return width;
}
