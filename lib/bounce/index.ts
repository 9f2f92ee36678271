import { diagnose } from '#lib/smtp/early.ts';
import { readNotice } from '#lib/smtp/notice.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { addressesIn, domainKey, domainOf } from './address.ts';
import { headerValue, readHeaders, type Header } from './headers.ts';
import { publicIpsIn } from './ip.ts';

export { addressesIn, domainKey, domainOf } from './address.ts';
export { isPublicIp, publicIpsIn } from './ip.ts';

/** Who a bounce is about, from the visible text of a message. Unknown is the empty string. Addresses are never stored. */
export type Bounce = {
  /** Failed recipients, lower case, in text order. */
  recipients: string[];
  /** Domain of the first failed recipient, A-label form. */
  recipientDomain: string;
  /** Domain the returned message was sent from: From, else Return-Path, else the host that reports. */
  sendingDomain: string;
  /** Address the refusing server saw, or the first public one in the returned message's Received lines. */
  sendingIp: string;
  /** "bulk" when the returned message carries list headers; else empty: not known. */
  emailType: string;
  /** Message-ID of the returned message, without brackets. */
  messageId: string;
  /** When the reporting system took the message, as it prints it. */
  arrivalDate: string;
  /** Subject of the returned message; only to tell bounces apart on screen. */
  subject: string;
};

const SEEN_FROM =
  /(?:client(?: host| address)?|sending ip|source ip|your ip(?: address)?|ip address|ip|connections? from|messages? from|mail from|host|server)[\s:=]{0,12}[[(<"']?((?:\d{1,3}\.){3}\d{1,3}|(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{1,4})/gi;

const seenIp = (text: string, diagnoses: readonly Diagnosis[]): string => {
  for (const { span, hits } of diagnoses) {
    if (hits.length === 0) continue;
    for (const found of text.slice(span.start, span.end).matchAll(SEEN_FROM)) {
      const [ip] = publicIpsIn(found[1]!);
      if (ip) return ip;
    }
  }
  return '';
};

const receivedIp = (headers: readonly Header[]): string => {
  for (const { name, value } of headers)
    if (name === 'received') {
      const [ip] = publicIpsIn(value.split(/\bby\b/)[0]!);
      if (ip) return ip;
    }
  return '';
};

/** "mail.sender.example" reports for "sender.example". */
const hostDomain = (host: string): string => {
  const labels = domainKey(host).split('.');
  return labels.length > 2 ? labels.slice(1).join('.') : labels.join('.');
};

/** Reads who bounced from the text of a message. `diagnoses` saves a second reading when the caller has them. */
export const readBounce = (text: string, diagnoses: readonly Diagnosis[] = diagnose(text)): Bounce => {
  const notice = readNotice(text, text.length);
  const returned = readHeaders(text, notice.bodyEnd, Math.min(text.length, notice.bodyEnd + 60_000));
  const report = readHeaders(text, 0, notice.bodyEnd);
  const recipients = [
    ...new Set([
      ...diagnoses.flatMap((one) => one.recipients),
      ...notice.blocks.flatMap(({ recipient }) => (recipient ? [recipient] : [])),
    ]),
  ];
  const from =
    addressesIn(headerValue(returned, 'from', 'return-path', 'sender')).at(-1) ??
    addressesIn(headerValue(report, 'x-postfix-sender', 'original-sender', 'x-sender'))[0] ??
    '';
  const reporting =
    headerValue(report, 'reporting-mta')
      .replace(/^[\w-]+\s*;\s*/, '')
      .split(/[\s(]/)[0] ?? '';
  const bulk =
    /bulk|list|junk/i.test(headerValue(returned, 'precedence')) ||
    headerValue(returned, 'list-unsubscribe', 'list-id', 'feedback-id') !== '';
  return {
    recipients,
    recipientDomain: domainOf(recipients[0] ?? ''),
    sendingDomain: domainOf(from) || hostDomain(reporting),
    sendingIp: seenIp(text, diagnoses) || receivedIp(returned),
    emailType: bulk ? 'bulk' : '',
    messageId: headerValue(returned, 'message-id').replace(/^<|>.*$/g, ''),
    arrivalDate: headerValue(report, 'arrival-date'),
    subject: headerValue(returned, 'subject'),
  };
};
