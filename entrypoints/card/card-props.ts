import type { CardProps } from '#components/DiagnosisCard.tsx';
import { openPage } from '#components/page-actions.ts';
import type { KeepChoice } from '#lib/page/handshake.ts';
import type { CardContent } from '#lib/page/overlay.ts';
import { providerName } from '#lib/smtp/early.ts';
import { copyText } from './copy.ts';

/** What a card in a page shows and does. */
export function cardProps({ diagnosis, event }: CardContent, keepChoice: KeepChoice): CardProps {
  const { sendingDomain, sendingIp, recipientDomain } = event?.observation ?? {};
  return {
    diagnosis,
    providerName: diagnosis.provider && providerName(diagnosis.provider),
    verdict: event?.verdict ?? null,
    neverSent: event ? event.observation.outcome === 'never-sent' : undefined,
    domain: { sendingDomain, sendingIp, recipientDomain },
    onCopy: copyText,
    onOpen: openPage,
    onOverride: (category) => keepChoice(diagnosis, category),
  };
}
