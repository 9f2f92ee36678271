import PostalMime, { type Attachment, type Email } from 'postal-mime';

/** Largest part read; a returned message may be any size. */
const MAX_PART = 1_000_000;

const decode = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string'
    ? content.slice(0, MAX_PART)
    : new TextDecoder().decode(new Uint8Array(content).subarray(0, MAX_PART));

const isReport = ({ mimeType }: Attachment): boolean =>
  /^(?:message\/(?:delivery-status|global-delivery-status|rfc822|global|feedback-report)|text\/rfc822-headers)/i.test(
    mimeType,
  );

/** Tags out, text in: enough for a notice that has no plain part. */
const plainOf = (html: string): string =>
  html
    .slice(0, MAX_PART)
    .replace(/<(?:style|script|head)\b[\s\S]*?<\/(?:style|script|head)>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d|\/pre)[^>]{0,200}>/gi, '\n')
    .replace(/<\/t[dh][^>]{0,200}>/gi, '\t')
    .replace(/<[^>]{0,2000}>/g, '')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&amp;/gi, '&');

/** One of these stands in every message. */
const KNOWN =
  /^(?:from|to|date|received|subject|return-path|message-id|mime-version|content-type|delivered-to)$/i;

/** Message files are text: a zero byte in the head is none. */
const isBinary = (raw: Uint8Array): boolean => raw.subarray(0, 4_000).includes(0);

/** What a mail program shows of a message, and its headers. */
export type ShownMail = { text: string; headers: { name: string; value: string }[] };

/** Reads a message file: the human part, then the report fields, then the returned headers, as one text. Throws on a file that is no message. */
export const readEml = async (raw: Uint8Array): Promise<ShownMail> => {
  if (isBinary(raw)) throw new Error('binary data: not a message file');
  const mail: Email = await PostalMime.parse(raw, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
  });
  if (!mail.headers.some(({ key }) => KNOWN.test(key)))
    throw new Error(raw.length === 0 ? 'empty file' : 'no mail headers: not a message file');
  const body = mail.text?.trim() ? mail.text : mail.html ? plainOf(mail.html) : '';
  const reports = mail.attachments.filter(isReport).map(({ content }) => decode(content));
  return {
    text: [body, ...reports].join('\n\n'),
    headers: mail.headers.map(({ key, value }) => ({ name: key, value })),
  };
};

/** Only the text. */
export const emlText = async (raw: Uint8Array): Promise<string> => (await readEml(raw)).text;
