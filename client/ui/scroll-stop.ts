/**
 * A ref for what may scroll: while it does, the keyboard can reach it, and arrows scroll it. Where all of it is seen it
 * is no stop.
 */
export function scrollStop(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  const look = () => {
    const scrolls =
      element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    if (scrolls) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  };
  const sizes = new ResizeObserver(look);
  // Also of what comes in later: it may grow when its fonts or pictures are there.
  const watch = () => [element, ...element.children].forEach((one) => sizes.observe(one));
  watch();
  const texts = new MutationObserver(() => {
    watch();
    look();
  });
  texts.observe(element, { childList: true, characterData: true, subtree: true });
  return () => {
    sizes.disconnect();
    texts.disconnect();
  };
}
