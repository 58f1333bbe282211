/** The second tap of a double tap when something else has come to lie there, such as the details of a phone. */
import type { Point } from '../scene/box.ts';

/** Ms in which the click of such a tap comes. */
const clickComes = 700;

/** Answers how to stop. `taken`: whether a tap at this place, px of the container, was the second of two. */
export function catchSecondTap(
  container: HTMLElement,
  taken: (at: Point, time: number) => boolean,
): () => void {
  let until = 0;
  const onDown = (event: PointerEvent) => {
    until = 0;
    if (event.pointerType !== 'touch') return;
    if (event.target instanceof Node && container.contains(event.target)) return;
    const { left, top } = container.getBoundingClientRect();
    if (!taken({ x: event.clientX - left, y: event.clientY - top }, event.timeStamp)) return;
    event.stopPropagation();
    until = event.timeStamp + clickComes;
  };
  const onClick = (event: MouseEvent) => {
    if (event.timeStamp > until) return;
    until = 0;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('pointerdown', onDown, { capture: true });
  window.addEventListener('click', onClick, { capture: true });
  return () => {
    window.removeEventListener('pointerdown', onDown, { capture: true });
    window.removeEventListener('click', onClick, { capture: true });
  };
}
