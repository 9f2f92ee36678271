/** A server's answer and the command it answers. */
export type Told = {
  provider: string | null;
  remote: string;
  stage: 'connect' | 'ehlo' | 'mail' | 'rcpt' | 'data' | 'dot';
  /** Categories that are right for it. */
  accept: string[];
  /** As it is sent, with its codes on each line. */
  reply: string;
};

type Format = (told: Told, recipient: string) => string;

const STATUS = /^\d{3}[ -]([245]\.\d+\.\d+)/;
const CODES = /^\d{3}[ -](?:[245]\.\d+\.\d+ )?/;

const lines = (reply: string): string[] => reply.split('\n');
const statusOf = (reply: string): string => STATUS.exec(reply)?.[1] ?? '5.0.0';
/** The later lines without their codes, as some systems join them. */
const joined = (reply: string): string =>
  lines(reply)
    .map((line, index) => (index === 0 ? line : line.replace(CODES, '')))
    .join(' ');

/** Postfix breaks a line before column 80 and indents what follows. */
const folded = (text: string): string => {
  const out: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > 79) {
      out.push(line);
      line = `    ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...out, line].join('\n');
};

const returned = (recipient: string): string => `Received: from localhost by mail.sender.example;
\tMon, 23 Nov 2026 16:29:42 +0000
From: Accounts <accounts@sender.example>
To: ${recipient}
Subject: Invoice 2025-0554
Message-ID: <lab.006@mail.sender.example>

Please find invoice 2025-0554 over 521.00 EUR, due 2025-12-05.
`;

const report = (recipient: string, status: string, rest: string): string => `Reporting-MTA: dns; mail.sender.example

Final-Recipient: rfc822; ${recipient}
Action: failed
Status: ${status}
${rest}
`;

const COURIER = {
  connect: '(initial greeting)',
  ehlo: 'EHLO mail.sender.example',
  mail: 'MAIL FROM:<ops@sender.example> SIZE=1411',
  rcpt: 'RCPT TO:',
  data: 'DATA',
  dot: 'DATA',
};

const courier: Format = ({ remote, stage, reply }, recipient) => `This is a delivery status notification from mail.sender.example,
running the Courier mail server, version 1.0.16.

The original message was received on Mon, 23 Nov 2026 16:29:44 +0000
from localhost (localhost [127.0.0.1])

---------------------------------------------------------------------------

                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<${recipient}>:
     ${remote} [127.0.0.1]:
 >>> ${COURIER[stage]}${stage === 'rcpt' ? `<${recipient}>` : ''}
${lines(reply)
  .map((line) => ` <<< ${line}`)
  .join('\n')}

---------------------------------------------------------------------------

If your message was also sent to additional recipients, their delivery
status is not included in this report.

${report(recipient, '5.0.0', `Remote-MTA: dns; ${remote} [127.0.0.1]\nDiagnostic-Code: smtp; ${lines(reply).join('\n        ')}`)}
${returned(recipient)}`;

const DMA = { connect: 'greeting', ehlo: 'EHLO', mail: 'MAIL FROM', rcpt: 'RCPT TO', data: 'DATA', dot: 'final DATA' };

const dma: Format = ({ remote, stage, reply }, recipient) => `This is the DragonFly Mail Agent v0.13 at mail.sender.example.

There was an error delivering your mail to <${recipient}>.

${remote} [127.0.0.1] did not like our ${DMA[stage]}:
${reply}

Message headers follow.

${returned(recipient)}`;

const EXIM = {
  connect: 'initial connection',
  ehlo: 'EHLO mail.sender.example',
  mail: 'pipelined MAIL FROM:<ops@sender.example> SIZE=1872',
  rcpt: 'RCPT TO:',
  data: 'DATA',
  dot: 'end of data',
};

const exim: Format = ({ remote, stage, reply }, recipient) => {
  const late = reply.startsWith('4') ? ':\n    retry timeout exceeded' : '';
  return `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ${recipient}
    host ${remote} [127.0.0.1]
    SMTP error from remote mail server after ${EXIM[stage]}${stage === 'rcpt' ? `<${recipient}>` : ''}:
    ${lines(reply).join('\n    ')}${late}

${report(recipient, '5.0.0', `Remote-MTA: dns; ${remote}\nDiagnostic-Code: smtp; ${lines(reply).join('\n ')}`)}
${returned(recipient)}`;
};

const haraka: Format = ({ stage, reply }, recipient) => {
  const said = joined(reply).replace(/^(\d{3})-/, '$1 ');
  const told =
    stage === 'rcpt' ? `Error: Some recipients failed: <${recipient}>\n\n<${recipient}>: ${said}` : `Error: ${said}\n\n?`;
  return `Hi. This is the Haraka Mailer program at mail.sender.example.
I'm afraid I wasn't able to deliver your message
    "Invoice 2025-0554"
to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

Intended Recipients: <${recipient}>
Failure Reason: ${told}

${report(recipient, stage === 'rcpt' ? statusOf(reply) : '5.0.0', stage === 'rcpt' ? `Diagnostic-Code: smtp; ${said}` : '')}
${returned(recipient)}`;
};

const nullmailer: Format = ({ reply }, recipient) => `This is the nullmailer delivery system.  The message attached below
could not be delivered to one or more of the intended recipients:

\t<${recipient}>

${report(recipient, statusOf(reply).slice(0, 5), `Remote-MTA: dns; smarthost.sender.example\nDiagnostic-Code: SMTP; ${reply}`)}
${returned(recipient)}`;

const opensmtpd: Format = ({ reply }, recipient) => `    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

    An error has occurred while attempting to deliver a message for
    the following list of recipients:

${recipient}: ${joined(reply)}

    Below is a copy of the original message:

${report(recipient, '5.0.0', '')}
${returned(recipient)}`;

const POSTFIX = { connect: '', ehlo: 'EHLO', mail: 'MAIL FROM', rcpt: 'RCPT TO', data: 'DATA', dot: 'end of DATA' };

const postfix: Format = ({ remote, stage, reply }, recipient) => {
  const said = lines(reply).join(' ');
  const speaks = stage === 'connect' ? 'refused to talk to me:' : 'said:';
  const answers = stage === 'connect' ? '' : ` (in reply to ${POSTFIX[stage]} command)`;
  return `This is the mail system at host mail.sender.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

                   The mail system

${folded(`<${recipient}>: host ${remote}[127.0.0.1] ${speaks} ${said}${answers}`)}

${report(
  recipient,
  stage === 'connect' ? '4.0.0' : statusOf(reply),
  `Remote-MTA: dns; ${remote}\n${folded(`Diagnostic-Code: smtp; ${said}`)}`,
)}
${returned(recipient)}`;
};

const SENDMAIL = { ehlo: 'EHLO mail.sender.example', mail: 'MAIL From:<ops@sender.example>', rcpt: 'DATA', data: 'DATA', dot: 'DATA' };

const sendmail: Format = ({ remote, stage, reply }, recipient) => `The original message was received at Mon, 23 Nov 2026 16:29:48 GMT
from localhost [127.0.0.1]

   ----- The following addresses had permanent fatal errors -----
<${recipient}>
    (reason: ${lines(reply)[0]})

   ----- Transcript of session follows -----
... while talking to ${remote}.:
${stage === 'connect' ? '' : `>>> ${SENDMAIL[stage]}\n`}${lines(reply)
  .map((line) => `<<< ${line}`)
  .join('\n')}
${stage === 'rcpt' ? `550 5.1.1 <${recipient}>... User unknown\n<<< 503 5.5.1 No valid recipients` : '554 5.0.0 Service unavailable'}

${report(recipient, statusOf(reply), `Remote-MTA: DNS; ${remote}\nDiagnostic-Code: SMTP; ${lines(reply)[0]}`)}
${returned(recipient)}`;

/** How eight mail systems tell their user what another server answered. */
export const FORMATS: Readonly<Record<string, Format>> = {
  courier,
  dma,
  exim,
  haraka,
  nullmailer,
  opensmtpd,
  postfix,
  sendmail,
};

/** These do not name the server that answered: its words alone can. */
export const NAMELESS: readonly string[] = ['haraka', 'nullmailer', 'opensmtpd'];
