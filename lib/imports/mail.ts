import { readBounce } from '#lib/bounce/index.ts';
import { diagnose } from '#lib/smtp/index.ts';
import { emptyEvent, type MailEvent } from './format.ts';
import { readMessage } from './message.ts';
import { verdictOfDiagnosis } from './verdict.ts';

/** Bytes shown of what is no message after all. */
const MAX_RAW = 200_000;

/** What is read of a message: its text with the headers a reader sees above it. */
type Mail = { text: string; date: string; messageId: string };

/** Never throws: of what cannot be taken apart the bytes themselves are read. */
async function readMail(bytes: Uint8Array): Promise<Mail> {
  try {
    const { text, headers, from, subject, date, messageId } = await readMessage(bytes);
    const failed = headers.find(({ name }) => name === 'x-failed-recipients')?.value;
    const head = [
      `From: ${from}`,
      `Subject: ${subject}`,
      ...(failed ? [`X-Failed-Recipients: ${failed}`] : []),
    ];
    return { text: [...head, '', text].join('\n'), date, messageId };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes.subarray(0, MAX_RAW));
    return { text, date: '', messageId: '' };
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
