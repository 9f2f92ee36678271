/**
 * Pages of the surfaces of which no more than the host is proven. The markup is our own and as plain as it can be: the finder
 * reads it without an adapter, by what the product calls its columns.
 */
import { EVENTS, LOGS, MAILS, SAME, type LogHost, type MailHost, type Role } from './hosts.ts';
import type { Expected, Snapshot } from './snapshot.ts';

const AS_OF = '2026-11-28';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const page = (name: string, body: string): string => `<!doctype html>
<!-- ${AS_OF}: our own page; the markup of ${name} is not documented. -->
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name} - snapshot of ${AS_OF}</title>
    <style>
      body { margin: 0; font: 14px/1.4 system-ui, sans-serif; color: #222; background: #fff; }
      table { border-collapse: collapse; } td, th { padding: 6px 12px; text-align: start; } iframe { border: 0; }
    </style>
  </head>
  <body>${body}</body>
</html>
`;

type Row = Record<keyof (typeof EVENTS)[number], string> & { id: number };

const ARRIVED = EVENTS.findIndex(({ event }) => event === 'Delivered');

function rowsOf({ words, states = [], later = [] }: LogHost): Row[] {
  const rows: Row[] = EVENTS.map((event, id) => Object.assign({}, event, { id, event: words?.[id] ?? '' }));
  const like = (more: Partial<Row>): Row => ({ ...rows[ARRIVED]!, text: '', ...more });
  const others = states.map((event, at) =>
    like({ event, id: rows.length + at, recipient: `canary.state${at}@corp.example` }),
  );
  const same = later.map((event, at) => like({ event, time: `2026-11-20 11:0${at}` }));
  return words ? [...rows, ...others, ...same] : rows.slice(0, 2);
}

function logPage(host: LogHost): string {
  const { name, columns } = host;
  const cell = (role: Role, row: Row): string => {
    if (role in SAME) return SAME[role as keyof typeof SAME] + (role === 'eventId' ? row.id : '');
    return row[role as keyof Row & Role];
  };
  const rows = rowsOf(host).map(
    (row) => `<tr>${columns.map(([, role]) => `<td>${escaped(cell(role, row))}</td>`).join('')}</tr>`,
  );
  return page(
    name,
    `<nav><a href="#">Sent <b>550</b></a> <a href="#">Plan $552</a></nav>
    <main>
      <h1>Activity of canary.offers 5.1.1</h1>
      <table>
        <thead><tr>${columns.map(([header]) => `<th>${header}</th>`).join('')}</tr></thead>
        <tbody>${rows.join('\n')}</tbody>
      </table>
    </main>`,
  );
}

function logExpected({ id, url, columns, words, states = [] }: LogHost): Expected {
  const has = (role: Role): boolean => columns.some(([, one]) => one === role);
  const shared = {
    recipientDomain: 'corp.example',
    sendingDomain: has('sender') ? 'shop.example' : '',
    emailType: has('emailType') ? SAME.emailType : '',
    day: '2026-11-20',
  };
  const replied = has('text');
  return {
    url,
    site: id,
    asOf: AS_OF,
    hits: [
      { text: replied ? '550 5.1.1' : '5.1.1', category: 'Invalid address' },
      { text: replied ? '452 4.2.2' : '4.2.2', category: 'Mailbox Full' },
    ],
    observations: [
      {
        ...shared,
        outcome: 'bounce',
        reply: replied ? 550 : null,
        status: '5.1.1',
        category: 'Invalid address',
      },
      { ...shared, outcome: 'bounce', reply: replied ? 452 : null, status: '4.2.2', category: 'Mailbox Full' },
      ...(words
        ? [
            { ...shared, outcome: 'delivered' },
            ...states.map(() => ({ ...shared, outcome: 'delivered' })),
            { ...shared, outcome: 'never-sent' },
          ]
        : []),
    ],
  };
}

const NOTICE = `<p>This is the mail system at host mx.canary.example.</p>
          <p>I'm sorry to have to inform you that your message could not be delivered to one or more recipients.</p>
          <p>&lt;canary.gone@corp.example&gt;: host mx.corp.example[192.0.2.25] said: 550 5.1.1 &lt;canary.gone@corp.example&gt;: Recipient address rejected: User unknown (in reply to RCPT TO command)</p>`;
const SIDE =
  '<aside><button>Inbox <span>550</span></button><button>Drafts <span>421</span></button></aside>';

const opened = (body: string): string => `<h1>Undelivered Mail Returned to Sender</h1>
      <section>
        <header><span>MAILER-DAEMON@mx.canary.example</span> <time datetime="2026-11-20T15:12:00Z">20 Nov 2026 15:12</time></header>
        ${body}
      </section>
      <div contenteditable="true" role="textbox">It says 550 5.7.1, canary.</div>`;

/** The pages of a mail: the one at the surface's address, and the one in a frame of another origin. */
function mailPages({ name, body }: MailHost): { outer: string; inner: string } {
  const inBody = {
    here: `<div>${NOTICE}</div>`,
    frame: `<iframe title="message" width="640" height="240" sandbox="allow-same-origin allow-popups" srcdoc="${escaped(`<html><body>${NOTICE}</body></html>`)}"></iframe>`,
    'shadow root': `<div><template shadowrootmode="open"><div>${NOTICE}</div></template></div>`,
  };
  if (typeof body === 'string')
    return { outer: page(name, `${SIDE}<main>${opened(inBody[body])}</main>`), inner: '' };
  const frame = `<iframe title="mail" width="900" height="600" src="${body.origin}/0/INBOX/550"></iframe>`;
  return {
    outer: page(name, `${SIDE}<main>${frame}</main>`),
    inner: page(name, `${SIDE}<main>${opened(inBody.here)}</main>`),
  };
}

const mailExpected = ({ id, url, body }: MailHost): Expected => ({
  url,
  site: id,
  asOf: AS_OF,
  ...(typeof body === 'object' && { frames: { [`${body.origin}/0/INBOX/550`]: 'frame.html' } }),
  hits: [{ text: '550 5.1.1', category: 'Invalid address' }],
  observations: [
    {
      outcome: 'bounce',
      recipientDomain: 'corp.example',
      reply: 550,
      status: '5.1.1',
      category: 'Invalid address',
      day: '2026-11-20',
    },
  ],
});

/** A page for each of these surfaces, and what must be found on it. */
export const HOST_PAGES: readonly Snapshot[] = [
  ...LOGS.map((host) => ({ name: host.id, expected: logExpected(host), file: () => logPage(host) })),
  ...MAILS.map((host) => {
    const { outer, inner } = mailPages(host);
    return {
      name: host.id,
      expected: mailExpected(host),
      file: (name: string) => (name === 'index.html' ? outer : inner),
    };
  }),
];
