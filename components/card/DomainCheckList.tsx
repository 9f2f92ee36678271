import type { DomainCheck } from '../domain-checks.ts';
import { useText } from '../text.ts';
import { WebLink } from '../WebLink.tsx';

/** Prefilled checks on other sites; each line says which site will see what. */
export function DomainCheckList({
  checks,
  onOpen,
}: {
  checks: DomainCheck[];
  onOpen: (url: string) => void;
}) {
  const t = useText();
  return (
    <ul class="bl-checks">
      {checks.map(({ id, subject, host, url }) => (
        <li key={url}>
          <WebLink url={url} onOpen={onOpen}>
            {t(`ui.checks.${id}`)}
          </WebLink>
          <small>{t('ui.checks.sees', [host, subject])}</small>
        </li>
      ))}
    </ul>
  );
}
