import { textOrNone, type Translate } from './text.ts';

/** The standard meaning of a reply code; for an unlisted one that of its first digit. */
export function replyMeaning(t: Translate, reply: number): string {
  return (
    textOrNone(t, `reply.${reply}`) ||
    textOrNone(t, `reply.class${Math.floor(reply / 100)}`) ||
    t('reply.other')
  );
}

/** The standard meaning of an enhanced status ("5.7.26"); for an unlisted one that of its subject. */
export function statusMeaning(t: Translate, status: string): string {
  const [, subject, detail] = status.split('.');
  return (
    textOrNone(t, `status.${subject}_${detail}`) ||
    textOrNone(t, `status.subject${subject}`) ||
    t('status.other')
  );
}

/** "552 5.2.2", "552", "5.2.2" or the empty string. */
export const codesText = ({ reply, status }: { reply: number | null; status: string | null }): string =>
  [reply, status].filter((code) => code !== null).join(' ');

/** "552 / 5.2.2" as the catalogue writes a pair; "552 / –" without a status. */
export const pairText = ({ reply, status }: { reply: number | null; status: string | null }): string =>
  `${reply ?? '–'} / ${status ?? '–'}`;
