import { describe, expect, it } from 'vitest';
import { diagnose, mayHoldBounce, mayHoldCode } from './index.ts';
import { OPENINGS } from './openings.ts';

const NULLMAILER = `This is the nullmailer delivery system.  The message attached below
could not be delivered to one or more of the intended recipients:

\t<ann@mail.example>
\t<bob@post.example>
`;

describe('a notice that shows neither code nor cause', () => {
  it('is one undecided event for each recipient, marked on the sentence that tells it', () => {
    const [found, ...others] = diagnose(NULLMAILER);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      reply: null,
      status: null,
      provider: null,
      hits: [],
      undecided: true,
      recipients: ['ann@mail.example', 'bob@post.example'],
    });
    const span = found!.candidates[0]!.evidence[0]!.span!;
    expect(NULLMAILER.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe(
      'could not be delivered to one or more of the intended recipients',
    );
  });

  it('is none without a recipient, nor where a message is talked about', () => {
    expect(diagnose(NULLMAILER.replace(/\t<.*>\n/g, ''))).toEqual([]);
    expect(diagnose('Undelivered Mail Returned to Sender, ann@mail.example')).toEqual([]);
  });

  it('is told by its code as soon as one is shown', () => {
    const [found] = diagnose(`${NULLMAILER}\n<ann@mail.example>: 550 5.1.1 no such user here\n`);
    expect(found).toMatchObject({ reply: 550, status: '5.1.1' });
    expect(found!.hits).toHaveLength(1);
  });

  it('is no loop because the head of the mail says where it was delivered', () => {
    const text = `Delivered-To: ops@sender.example\nSubject: Delivery status notification: failed\n\nFinal-Recipient: rfc822; ann@mail.example\nAction: failed\nStatus: 5.0.0\n`;
    const [found] = diagnose(text);
    expect(found?.candidates.map(({ reason }) => reason)).not.toContain('mail-loop');
  });

  it('names the failed recipient, not the mailbox the notice came to', () => {
    const text = `From: MAILER-DAEMON <>\nTo: ops@sender.example\nSubject: Mail delivery failed\nDate: Mon, 23 Nov 2026 16:29:45 +0000\n\nThere was an error delivering your mail to <ann@mail.example>.\n\nmx.mail.example [192.0.2.1] did not like our RCPT TO:\n550 5.1.1 no such user here\n`;
    expect(diagnose(text)[0]?.recipients).toEqual(['ann@mail.example']);
  });

  it('a report ends where the head of the returned message is shown as a table', () => {
    const text = `Final-Recipient: rfc822; ann@gone.invalid\nAction: failed\nStatus: 5.4.4\nDiagnostic-Code: X-Postfix; Host or domain name not found\nSubject\tYour order\nTo\tann@gone.invalid\nDate\t2025-11-05\n`;
    expect(diagnose(text)[0]?.candidates[0]?.reason).toBe('host-unknown');
  });

  it.each(OPENINGS)('passes the first look: %s', (opening) => {
    const text = opening[0]!.toUpperCase() + opening.slice(1).replace(/ (?=\S+ \S+$)/, '\n    ');
    expect(mayHoldCode(text)).toBe(false);
    expect(mayHoldBounce(text)).toBe(true);
    expect(diagnose(`${text}:\n\n<ann@mail.example>\n`)).toHaveLength(1);
  });
});
