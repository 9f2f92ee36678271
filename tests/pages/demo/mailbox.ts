import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readMessage } from '#lib/imports/message.ts';
import { escape, page } from './html.ts';

/** A message of the demo mailbox. */
export type DemoMail = {
  file: string;
  subject: string;
  from: string;
  to: string;
  date: string;
  text: string;
};

/** Reads .eml files and folders of them; a file that is no message is told on stderr and left out. */
export async function readMails(paths: readonly string[]): Promise<DemoMail[]> {
  const mails: DemoMail[] = [];
  for (const file of (await Promise.all(paths.map(filesIn))).flat()) {
    try {
      const { text, headers } = await readMessage(await readFile(file));
      const header = (name: string) => headers.find((one) => one.name.toLowerCase() === name)?.value ?? '';
      mails.push({
        file,
        subject: header('subject') || basename(file),
        from: header('from'),
        to: header('to'),
        date: header('date'),
        text,
      });
    } catch (error) {
      console.error(`${file}: ${(error as Error).message}`);
    }
  }
  return mails;
}

async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith('.eml'))
    .sort()
    .map((entry) => join(path, entry));
}

/** The mailbox with one message open, as a webmail shows it that displays report parts as text. */
export function mailboxPage(mails: readonly DemoMail[], open: number | null): string {
  const rows = mails.map(
    ({ subject, from }, index) =>
      `<li><a href="/mail/${index}"${index === open ? ' aria-current="page"' : ''}>${escape(subject)}<small>${escape(from)}</small></a></li>`,
  );
  const mail = open === null ? null : mails[open];
  const reading = mail
    ? `<article><h1>${escape(mail.subject)}</h1>
<dl><dt>From</dt><dd>${escape(mail.from)}</dd><dt>To</dt><dd>${escape(mail.to)}</dd><dt>Date</dt><dd>${escape(mail.date)}</dd></dl>
<pre>${escape(mail.text)}</pre></article>`
    : '<article><h1>Choose a message</h1></article>';
  return page(
    mail?.subject ?? 'Mailbox',
    `<div class="mailbox"><ul class="list">${rows.join('')}</ul>${reading}</div>`,
  );
}
