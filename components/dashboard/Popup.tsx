import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  id: string;
  label: string;
  /** Gets the focus back on Escape. */
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ComponentChildren;
};

/** Room left between the panel and the edge of the window, in px. */
const MARGIN = 8;

/** A small non-modal panel under its opener, moved aside where the window ends: closes on Escape, on a press outside and when the focus leaves. */
export function Popup({ id, label, opener, onClose, children }: Props) {
  const panel = useRef<HTMLDivElement>(null);

  // At every drawing: a chip that grew may have moved its neighbours to another line.
  useLayoutEffect(() => {
    const { style } = panel.current!;
    style.translate = '';
    const box = panel.current!.getBoundingClientRect();
    const over = box.right + MARGIN - document.documentElement.clientWidth;
    const move = box.left < MARGIN ? MARGIN - box.left : -Math.max(0, over);
    if (move !== 0) style.translate = `${Math.round(move)}px`;
  });

  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('input, button, select')?.focus();
    const outside = (event: Event): void => {
      const target = event.target as Node;
      if (!panel.current?.contains(target) && !opener.current?.contains(target)) onClose();
    };
    const events = new AbortController();
    const options = { signal: events.signal };
    document.addEventListener('pointerdown', outside, options);
    document.addEventListener('focusin', outside, options);
    return () => events.abort();
  }, []);

  return (
    <div
      ref={panel}
      id={id}
      class="panel"
      role="dialog"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
        opener.current?.focus();
      }}
    >
      {children}
    </div>
  );
}
