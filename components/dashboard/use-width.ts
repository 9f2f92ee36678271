import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Width of an element's content in CSS px, followed as it changes; `initial` until it is known. */
export function useWidth(ref: RefObject<HTMLElement | null>, initial: number): number {
  const [width, setWidth] = useState(initial);
  // Before the first paint: a picture saved at once has the width of the page too.
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const take = (room: number): void => {
      if (room >= 1) setWidth(Math.floor(room));
    };
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    take(element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
    const observer = new ResizeObserver(([entry]) => take(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
