import { delistingOf } from '#lib/smtp/rules/blocklists.ts';
import type { CardProps } from '../DiagnosisCard.tsx';
import { useText } from '../text.ts';
import { WebLink } from '../WebLink.tsx';

/** A row of the codes' list: where a blocked sender asks to be taken off the list that decided. */
export function Delisting({ diagnosis, onOpen }: Pick<CardProps, 'diagnosis' | 'onOpen'>) {
  const t = useText();
  const list = diagnosis.undecided ? null : delistingOf(diagnosis);
  if (!list || (list.delistUrl === null && !list.closed)) return null;
  return (
    <div>
      <dt>{t('ui.card.delist')}</dt>
      <dd>
        {list.delistUrl === null ? (
          t('ui.card.delistClosed', [list.name])
        ) : (
          <WebLink url={list.delistUrl} onOpen={onOpen}>
            {list.name}
          </WebLink>
        )}
      </dd>
    </div>
  );
}
