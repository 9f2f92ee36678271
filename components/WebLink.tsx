import type { ComponentChildren } from 'preact';
import { Icon } from './icons.tsx';

/**
 * A link to another site, opened only on a click and without telling that site where it came from. Anything but https is
 * shown as plain text.
 */
export function WebLink({
  url,
  onOpen,
  children,
}: {
  url: string;
  onOpen: (url: string) => void;
  children: ComponentChildren;
}) {
  if (!url.startsWith('https://')) return <span>{children}</span>;
  return (
    <a
      class="bl-link"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        event.preventDefault();
        onOpen(url);
      }}
    >
      {children}
      <Icon name="link" />
    </a>
  );
}
