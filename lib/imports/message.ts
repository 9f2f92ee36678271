import PostalMime, { type Attachment } from 'postal-mime';

/** Longest part that is read, in characters; a report is far shorter, a returned message may be any size. */
const MAX_PART = 200_000;

/** Parts that tell of the failure, apart from the words for people. */
const REPORT =
  /^(?:message\/(?:(?:global-)?(?:delivery-status|headers)|rfc822|global|feedback-report)|text\/rfc822-headers)$/i;

/** One of these stands in every message. */
const KNOWN =
  /^(?:from|to|date|received|subject|return-path|message-id|mime-version|content-type|delivered-to)$/i;

/** Message files are text: a zero byte in the head is none. */
const HEAD_BYTES = 4_000;

const partText = ({ content }: Attachment): string =>
  typeof content === 'string'
    ? content.slice(0, MAX_PART)
    : new TextDecoder().decode(new Uint8Array(content).subarray(0, MAX_PART));

/** Elements whose text no reader sees. */
const UNSEEN = ['style', 'script', 'head'];

/** Cuts elements out. By places and not by a pattern, so that any number of unclosed ones costs one walk. */
function withoutElement(html: string, name: string): string {
  const lower = html.toLowerCase();
  let result = '';
  let from = 0;
  for (let at = lower.indexOf(`<${name}`); at !== -1; at = lower.indexOf(`<${name}`, from)) {
    // "<header" is another element.
    if (/[a-z0-9-]/.test(lower[at + 1 + name.length] ?? '')) {
      result += html.slice(from, at + 1);
      from = at + 1;
      continue;
    }
    result += `${html.slice(from, at)} `;
    const end = lower.indexOf(`</${name}`, at);
    if (end === -1) return result;
    const close = lower.indexOf('>', end);
    if (close === -1) return result;
    from = close + 1;
  }
  return result + html.slice(from);
}

/** Tags out, text in: enough for a notice that has no plain part. */
const plainOf = (html: string): string =>
  UNSEEN.reduce(withoutElement, html.slice(0, MAX_PART))
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d|\/pre)[^>]{0,200}>/gi, '\n')
    .replace(/<\/t[dh][^>]{0,200}>/gi, '\t')
    .replace(/<[^>]{0,2000}>/g, '')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&amp;/gi, '&');

/** What a mail program shows of a message, and its headers. */
export type Message = {
  /** The words for people, then the report, then the headers of what came back. */
  text: string;
  headers: { name: string; value: string }[];
  from: string;
  subject: string;
  date: string;
  messageId: string;
};

/** Reads a message file. Throws on what is no message. */
export async function readMessage(bytes: Uint8Array): Promise<Message> {
  if (bytes.subarray(0, HEAD_BYTES).includes(0)) throw new Error('binary data: not a message file');
  const mail = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
  });
  if (!mail.headers.some(({ key }) => KNOWN.test(key)))
    throw new Error(bytes.length === 0 ? 'empty file' : 'no mail headers: not a message file');
  const body = mail.text?.trim() ? mail.text.slice(0, MAX_PART) : plainOf(mail.html ?? '');
  const reports = mail.attachments.filter(({ mimeType }) => REPORT.test(mimeType)).map(partText);
  return {
    text: [body, ...reports].join('\n\n'),
    headers: mail.headers.map(({ key, value }) => ({ name: key, value })),
    from: mail.from?.address ?? '',
    subject: mail.subject ?? '',
    date: mail.date ?? '',
    messageId: mail.messageId ?? '',
  };
}
