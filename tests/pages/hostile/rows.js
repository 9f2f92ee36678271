/** Rows of a log that changes: the same text for the same row and version in every run. */
const REPLIES = [
  '550 5.1.1 The email account that you tried to reach does not exist',
  '552 5.2.2 The mailbox is over quota',
  '421 4.7.28 Unusual rate of unsolicited mail originating from your IP address',
  '550 5.7.1 Client host blocked using zen.spamhaus.org',
  '250 2.0.0 OK queued',
];

export const row = (id, version = 0) => ({
  id,
  recipient: `canary.user${id}@${id % 2 ? 'corp' : 'other'}.example`,
  event: (id + version) % 5 === 4 ? 'Delivered' : 'Bounced',
  response: REPLIES[(id + version) % 5],
  key: `canary-${id}-${version}`,
});

/** The codes that must be marked in a row, or null. */
export const codesOf = ({ response }) => (response.startsWith('250') ? null : response.split(' ').slice(0, 2).join(' '));
