import type { ComponentChildren } from 'preact';
import { useText } from '#components/text.ts';
import type { Site } from '#lib/sites/site.ts';
import type { SiteOffer } from './site-rows.ts';

/** The order people look in. */
const KINDS = ['webmail', 'helpdesk', 'esp', 'admin', 'mta'] as const satisfies readonly Site['kind'][];

/** Sites under the heading of their kind, each with what can be done with it. */
export function SitesByKind<Offer extends SiteOffer>({
  sites,
  action,
}: {
  sites: readonly Offer[];
  action: (site: Offer) => ComponentChildren;
}) {
  const t = useText();
  return (
    <div class="bl-kinds">
      {KINDS.map((kind) => {
        const list = sites.filter((site) => site.kind === kind);
        if (list.length === 0) return null;
        return (
          <section key={kind}>
            <h3>{t(`ui.options.sites.kind.${kind}`)}</h3>
            <ul>
              {list.map((site) => (
                <li key={site.name}>
                  <span>{site.name}</span>
                  {action(site)}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
