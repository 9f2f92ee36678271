import PostalMime, { type Attachment } from 'postal-mime';
import { readBounce } from '#lib/bounce/index.ts';
import { diagnose } from '#lib/smtp/index.ts';
import { emptyEvent, type MailEvent } from './format.ts';
import { verdictOfDiagnosis } from './verdict.ts';

/** Characters of one part that are read; a report is far shorter. */
const MAX_PART = 200_000;
/** Parts that tell of the failure, apart from the words for people. */
const REPORT =
  /^message\/(?:global-)?(?:delivery-status|headers)$|^text\/rfc822-headers$|^message\/(?:rfc822|global)$/i;

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content as ArrayBuffer);

const stripTags = (html: string): string =>
  html
    .slice(0, MAX_PART)
    .replace(/<(?:style|script)\b[^>]{0,1000}>[^<]{0,20000}/gi, ' ')
    .replace(/<br\b[^>]{0,200}>|<\/(?:p|div|tr|li|h\d)>/gi, '\n')
    .replace(/<[^>]{0,1000}>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** A message as a reader sees it, and what its headers tell. */
type Mail = { text: string; date: string; messageId: string };

/** Parses a message: the words for people, then the machine's report, then the headers of what came back. Never throws. */
async function readMail(bytes: Uint8Array): Promise<Mail> {
  try {
    const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    const failed = mail.headers.find(({ key }) => key === 'x-failed-recipients')?.value;
    const parts = [
      `From: ${mail.from?.address ?? ''}`,
      `Subject: ${mail.subject ?? ''}`,
      ...(failed ? [`X-Failed-Recipients: ${failed}`] : []),
      '',
      (mail.text ?? '').trim() || stripTags(mail.html ?? ''),
      ...mail.attachments
        .filter(({ mimeType }) => REPORT.test(mimeType))
        .map((part) => `\n${textOf(part).slice(0, MAX_PART)}`),
    ];
    return {
      text: parts.map((part) => part.slice(0, MAX_PART)).join('\n'),
      date: mail.date ?? '',
      messageId: mail.messageId ?? '',
    };
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes.subarray(0, MAX_PART)),
      date: '',
      messageId: '',
    };
  }
}

const eventWith = (known: Partial<MailEvent>): MailEvent => Object.assign(emptyEvent(), known);

/** The events a message tells: one a failed recipient; none when it is no bounce. */
export async function mailEvents(bytes: Uint8Array): Promise<MailEvent[]> {
  const mail = await readMail(bytes);
  const diagnoses = diagnose(mail.text, { place: 'message' });
  if (diagnoses.length === 0) return [];
  const bounce = readBounce(mail.text, diagnoses);
  return diagnoses.flatMap((diagnosis) => {
    const named = diagnosis.recipients.length > 0 ? diagnosis.recipients : bounce.recipients;
    return named.map((recipient) =>
      eventWith({
        kind: diagnosis.permanence === 'temporary' ? ('deferred' as const) : ('bounce' as const),
        recipient,
        sendingDomain: bounce.sendingDomain,
        time: mail.date || bounce.arrivalDate,
        eventId: mail.messageId ? `${mail.messageId}/${recipient}` : '',
        messageId: bounce.messageId,
        text: mail.text.slice(diagnosis.span.start, diagnosis.span.end),
        ip: bounce.sendingIp,
        emailType: bounce.emailType,
        verdict: verdictOfDiagnosis(diagnosis),
      }),
    );
  });
}
