import type { ComponentChildren } from 'preact';
import { Icon } from '#components/icons.tsx';
import { useText } from '#components/text.ts';
import type { TextsUnder } from '#locales/keys.ts';

type Props = {
  pages: readonly { id: TextsUnder<'ui.dashboard.page'>; href: string }[];
  page: string;
  onPage: (id: string) => void;
  children?: ComponentChildren;
};

/** Name, pages, tools. */
export function PageHead({ pages, page, onPage, children }: Props) {
  const text = useText();
  return (
    <header class="top">
      <a class="skip" href="#main">
        {text('ui.dashboard.skip')}
      </a>
      <h1>
        <Icon name="dashboard" /> Bouncelens
      </h1>
      <nav class="pages" aria-label={text('ui.dashboard.pages')}>
        {pages.map(({ id, href }) => (
          <a
            key={id}
            href={href}
            aria-current={id === page ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onPage(id);
            }}
          >
            {text(`ui.dashboard.page.${id}`)}
          </a>
        ))}
      </nav>
      <div class="top-tools">{children}</div>
    </header>
  );
}
