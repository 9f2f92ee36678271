import { allWithin } from './past-fields.ts';

/** What stands before the value of a header when a mail is shown, lower case, in the languages of the larger webmails. */
const LABELS =
  'from to cc bcc reply-to delivered-to x-original-to return-path date sent received subject von an kopie datum gesendet betreff de à a cci envoyé objet para fecha enviado asunto assunto data da oggetto inviato van aan verzonden onderwerp od do temat от кому дата тема 差出人 宛先 日付 件名 发件人 收件人 日期 主题'.split(
    ' ',
  );
/** A header line is not longer. */
const MAX_HEAD = 300;
/** Heads stand at the top: so many elements are looked at. */
const MAX_LOOKED_AT = 120;

/**
 * The elements that show the headers of an opened mail above its text ("To", "Date" and their values): the address there is
 * that of the mailbox, not of the one who failed.
 */
export function mailHeads(message: Element): ReadonlySet<Element> {
  const heads = new Set<Element>();
  let looked = 0;
  for (const element of allWithin(message, '*')) {
    if (++looked > MAX_LOOKED_AT) break;
    if (element.localName === 'pre' || element.localName === 'blockquote') break;
    if (element.childElementCount > 2) continue;
    const text = element.textContent.trim();
    if (text.length > MAX_HEAD) continue;
    const label = /^([^\s:]{1,16})\s*(:?)\s*(.*)$/su.exec(text);
    if (!label || !LABELS.includes(label[1]!.toLowerCase())) continue;
    // Whose value is loose text beside it stays, and the value with it: alone that would be an address that failed.
    if (label[3] === '' && element.nextElementSibling && !/\S/.test(element.nextSibling!.nodeValue ?? '')) {
      heads.add(element);
      heads.add(element.nextElementSibling);
    } else if (label[2] === ':' && label[3] !== '' && !/[245]\d\d[ -]/.test(label[3]!)) {
      heads.add(element);
    }
  }
  return heads;
}
