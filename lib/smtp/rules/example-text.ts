/** Address every example is about; RFC 2606 keeps the domain free of real mail. */
export const RECIPIENT = 'recipient@example.net';

/**
 * The line a sending mail server writes about a refusal, so that an example also names who spoke:
 * `<recipient@example.net>: host mx.example.com[192.0.2.25] said: 550 … (in reply to RCPT TO command)`.
 */
export const saidBy =
  (host: string) =>
  (reply: string): string =>
    `<${RECIPIENT}>: host ${host}[192.0.2.25] said: ${reply} (in reply to RCPT TO command)`;
