import type { Span } from './diagnosis.ts';
import type { Reason } from './catalogue/reasons.ts';

/** The part of the SMTP dialogue a reply answers, as far as the notice tells. */
export type Stage = 'connect' | 'mail' | 'rcpt' | 'data' | null;

const BEFORE: readonly [RegExp, Stage][] = [
  [/(?:after|to)\s+mail from\b[^\n]{0,200}$|>>>\s?mail from:[^\n]{0,200}\n[^\n]{0,8}$/i, 'mail'],
  [/(?:after|to|our)\s+rcpt to\b[^\n]{0,200}$|>>>\s?rcpt to:[^\n]{0,200}\n[^\n]{0,8}$/i, 'rcpt'],
  [
    /(?:after|to)\s+(?:end of )?data\b[^\n]{0,200}$|>>>\s?(?:data|bdat|\.)[^\n]{0,40}\n[^\n]{0,8}$|final data:\s*$/i,
    'data',
  ],
  [
    /after initial connection[^\n]{0,200}$|refused to talk to\s+me:\s*$|>>>\s?(?:ehlo|helo)[^\n]{0,200}\n[^\n]{0,8}$/i,
    'connect',
  ],
];

const AFTER = /\(in\s+reply\s+to\s+(mail from|rcpt to|end of data|data|ehlo|helo)/i;

const STAGES: Readonly<Record<string, Stage>> = {
  'mail from': 'mail',
  'rcpt to': 'rcpt',
  'end of data': 'data',
  data: 'data',
  ehlo: 'connect',
  helo: 'connect',
};

/** Which command the reply in `span` answers. Exim and Sendmail say it before the reply, Postfix after it. */
export const stageOf = (text: string, span: Span): Stage => {
  const told = text.slice(span.start, Math.min(text.length, span.end + 60));
  const said = told.includes('reply') ? AFTER.exec(told) : null;
  if (said) return STAGES[said[1]!.toLowerCase().replace(/\s+/g, ' ')] ?? null;
  const lead = text.slice(Math.max(0, span.start - 260), span.start);
  if (lead.trim() === '') return null;
  return BEFORE.find(([pattern]) => pattern.test(lead))?.[1] ?? null;
};

/** At MAIL FROM the server knows no recipient yet: whoever "does not exist" there is the sender. */
const ABOUT_SENDER: Partial<Record<Reason, Reason>> = {
  'user-unknown': 'sender-rejected',
  'mailbox-unavailable': 'sender-rejected',
  'address-syntax': 'sender-rejected',
  'host-unknown': 'sender-domain-dns',
  'no-mail-service': 'sender-domain-dns',
  'dns-failure': 'sender-domain-dns',
};

/** What a reason found in the words means at a stage, which is asked for only where it matters. */
export const atStage = (reason: Reason, stage: () => Stage): Reason => {
  const ofSender = ABOUT_SENDER[reason];
  return ofSender !== undefined && stage() === 'mail' ? ofSender : reason;
};
