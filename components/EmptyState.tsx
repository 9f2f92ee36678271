import type { ComponentChildren } from 'preact';

/** Says what will appear here and why nothing does yet; children are what can be done about it. */
export function EmptyState({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="bl-empty">
      <p class="bl-empty-title">{title}</p>
      <p>{text}</p>
      {children}
    </div>
  );
}
