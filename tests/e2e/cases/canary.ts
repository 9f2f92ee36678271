import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { importTexts, openDashboard, view } from '../../dashboard/dashboard-page.ts';
import { mailboxPage, readMails } from '../../pages/demo/mailbox.ts';
import { until } from '../browsers.ts';
import { assert, type Case, type Context } from '../case.ts';
import { everythingKept, type Kept } from '../everything-kept.ts';
import { EXAMPLE } from './hostile.ts';

const URL = 'https://desk.example/canary-page?canary=1#canary';
const TOKEN = 'canarytoken7731';
/** Domains of fixtures that hold the word; the domain of a recipient or sender is kept on purpose. */
const DOMAINS = /(?:[a-z0-9-]+\.)*canary(?:\.[a-z0-9-]+)*\.(?:example|test|invalid)\b/g;

/** Subjects and message ids of the mails, as they stand in the files. */
function wordsOfMails(): string[] {
  const words = new Set<string>();
  for (const folder of readdirSync('tests/mails', { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    for (const file of readdirSync(join('tests/mails', folder.name))) {
      const text = readFileSync(join('tests/mails', folder.name, file), 'latin1');
      for (const [, subject] of text.matchAll(/^subject: *(\S.{7,})$/gim)) words.add(subject!.trim());
      for (const [, id] of text.matchAll(/^message-id: *<([^>\s]{8,})>/gim)) {
        words.add(id!);
        words.add(id!.split('@')[0]!);
      }
    }
  }
  return [...words].filter((word) => word.length >= 8);
}

const EML = `Message-ID: <${TOKEN}-id@mail.sender.example>
From: Mail Delivery System <MAILER-DAEMON@sender.example>
To: ${TOKEN}@sender.example
Subject: Undelivered: ${TOKEN} and a secret subject
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

<canary.${TOKEN}@corp.example>: host mx.corp.example said: 550 5.1.1 <canary.${TOKEN}@corp.example>: User unknown, ticket ${TOKEN}

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.sender.example

Final-Recipient: rfc822; canary.${TOKEN}@corp.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <canary.${TOKEN}@corp.example>: User unknown, ticket ${TOKEN}

--b
Content-Type: message/rfc822

From: Canary Person <canary.person@sender.example>
To: canary.${TOKEN}@corp.example
Subject: canary secret subject ${TOKEN}
Message-ID: <${TOKEN}-first@mail.sender.example>

canary body ${TOKEN}

--b--
`;

const CSV = `processed,message_id,event,subject,from,email,reason,outbound_ip,mx,type,categories
2026-11-20 12:00:00,${TOKEN}-row,bounce,canary secret ${TOKEN},canary.person@sender.example,canary.${TOKEN}@corp.example,"550 5.1.1 <canary.${TOKEN}@corp.example> unknown, ticket ${TOKEN}",192.0.2.10,mx.corp.example,bounce,newsletter
`;

/** Lets every way in see the token: a page, a mail program's page, two imports, a look-up. */
async function plant(ctx: Context): Promise<Page> {
  const bounce = `<title>canary ${TOKEN}</title><p>Subject: canary secret subject ${TOKEN}</p><p>Message-ID: &lt;${TOKEN}@x.example&gt;</p>
<pre>&lt;canary.${TOKEN}@corp.example&gt;: host mx.corp.example[192.0.2.1] said: 550 5.1.1 &lt;canary.${TOKEN}@corp.example&gt;: User unknown, ticket ${TOKEN}</pre>`;
  const before = await ctx.tallies();
  const page = await ctx.open(URL, { [URL.split('#')[0]!]: EXAMPLE.plain(`<article>${bounce}</article>`) });
  await ctx.expectSomeMark(page);
  await until(async () => (await ctx.inside.since(before)).length > 0, 'the planted bounce to be counted');
  const mailbox = 'https://desk.example/mail';
  const mails = await readMails(['tests/mails/postfix']);
  const beforeMail = await ctx.tallies();
  await ctx.open(mailbox, { [mailbox]: mailboxPage(mails, 0) });
  await until(async () => (await ctx.inside.since(beforeMail)).length > 0, 'the open mail to be counted');
  const dashboard = await openDashboard(ctx, '?page=imports');
  await importTexts(dashboard, { [`canary-${TOKEN}.csv`]: CSV, [`canary-${TOKEN}.eml`]: EML });
  const query = encodeURIComponent(`<canary.${TOKEN}@corp.example>: 550 5.1.1 User unknown ${TOKEN}`);
  ctx.pages.push(await ctx.session.ownPage(`popup.html?q=${query}`));
  return dashboard;
}

/** The files a person can save, as text. */
async function savedFiles(page: Page): Promise<Kept[]> {
  await view(page, '?page=yours', '.stored');
  await page.evaluate(() => {
    const kept = ((globalThis as unknown as { saved: Promise<string>[] }).saved = []) as Promise<string>[];
    const make = globalThis.URL.createObjectURL;
    globalThis.URL.createObjectURL = (blob) => {
      kept.push((blob as Blob).text());
      return make(blob);
    };
  });
  for (let at = 1; at <= 3; at++) {
    const button = `#yours-save ~ p.field button:nth-of-type(${at})`;
    await until(
      () =>
        page.evaluate((wanted) => {
          const it = document.querySelector<HTMLButtonElement>(wanted);
          if (!it || it.disabled) return false;
          it.click();
          return true;
        }, button),
      button,
    );
    await until(
      () =>
        page.evaluate((count) => (globalThis as unknown as { saved: unknown[] }).saved.length >= count, at),
      `file ${at}`,
      30_000,
    );
  }
  const texts = await page.evaluate(() =>
    Promise.all((globalThis as unknown as { saved: Promise<string>[] }).saved),
  );
  return texts.map((text, at) => ({ path: `saved file ${at + 1}`, text, binary: false }));
}

/** What must not have been kept and was. */
function leaks(kept: readonly Kept[], words: readonly string[]): string[] {
  const found: string[] = [];
  for (const { path, text, binary } of kept) {
    const clean = text.replace(DOMAINS, '');
    const say = (what: string) => {
      const at = Math.max(0, clean.toLowerCase().indexOf(what.toLowerCase()) - 60);
      found.push(`${path}: ${what} in …${clean.slice(at, at + 160)}`);
    };
    if (/canary/i.test(clean)) say('canary');
    // Bytes hold every byte; an address in them would hold a domain after its sign.
    if (binary ? /@[a-z0-9-]+\.[a-z]{2,}/.test(text) : text.includes('@')) say('@');
    if (!binary) for (const word of words) if (text.includes(word)) say(word);
  }
  return found;
}

/** Runs last: what every case before it showed is looked for as well. */
export const canaryCases = (): Case[] => [
  {
    name: 'canary/nothing-personal-is-kept',
    async run(ctx) {
      const dashboard = await plant(ctx);
      const words = wordsOfMails();
      assert(words.length > 50, `only ${words.length} subjects and ids were read from the mails`);
      const files = await savedFiles(dashboard);
      assert(
        files.some(({ text }) => text.includes('corp.example')),
        'the saved files do not hold the planted event',
      );
      // While the page is open its report stands in the memory of the session; without address and subject it must be as well.
      const open = await everythingKept(await ctx.inside.ask());
      assert(open.length > 50, `only ${open.length} values were found: the reader is blind`);
      assert(
        open.some(({ text }) => text.includes('corp.example')),
        'what is kept does not hold the planted event',
      );
      const found = leaks([...open, ...files], words);
      assert(found.length === 0, `${found.length} found:\n${found.slice(0, 20).join('\n')}`);
    },
  },
];
