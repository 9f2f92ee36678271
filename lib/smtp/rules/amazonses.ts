import type { Provider } from './rule.ts';

const DOCS = 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html';

export const amazonses: Provider = {
  id: 'amazonses',
  name: 'Amazon SES / WorkMail',
  kind: 'esp',
  hosts: [
    'inbound-smtp.us-east-1.amazonaws.com',
    'inbound-smtp.us-east-2.amazonaws.com',
    'inbound-smtp.us-west-2.amazonaws.com',
    'inbound-smtp.eu-west-1.amazonaws.com',
    'inbound-smtp.eu-west-2.amazonaws.com',
    'inbound-smtp.eu-central-1.amazonaws.com',
    'inbound-smtp.ap-southeast-1.amazonaws.com',
    'inbound-smtp.ap-southeast-2.amazonaws.com',
    'inbound-smtp.ap-northeast-1.amazonaws.com',
    'inbound-smtp.ca-central-1.amazonaws.com',
  ],
  tokens: [
    'amazon ses',
    'in 840 minutes',
    'following identities failed the check',
    'maximum sending rate exceeded',
    'daily message quota exceeded',
  ],
  docs: DOCS,
  rules: [
    {
      id: 'amazonses/suppressed',
      reason: 'suppressed',
      any: [
        'amazon ses has suppressed sending',
        'onaccountsuppressionlist',
        'account-level suppression list',
      ],
      token: true,
      source: DOCS,
    },
    {
      id: 'amazonses/unverified',
      reason: 'sender-unverified',
      any: ['email address is not verified', 'identities failed the check'],
      source: DOCS,
    },
    { id: 'amazonses/rate', reason: 'rate-limited', any: ['maximum sending rate exceeded'], source: DOCS },
    { id: 'amazonses/quota', reason: 'sending-quota', any: ['daily message quota exceeded'], source: DOCS },
    {
      id: 'amazonses/auth',
      reason: 'auth-required',
      any: ['authentication credentials invalid'],
      source: DOCS,
    },
    { id: 'amazonses/expired', reason: 'expired', any: ['unable to deliver in 840 minutes'], token: true },
    { id: 'amazonses/user-unknown', reason: 'user-unknown', any: ['mailbox does not exist'] },
    { id: 'amazonses/too-large', reason: 'too-large', any: ['message too large'] },
    { id: 'amazonses/content', reason: 'spam-content', any: ['message content rejected'] },
  ],
};
