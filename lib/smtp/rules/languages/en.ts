import type { Language } from './language.ts';

/** English. */
export const en: Language = {
  id: 'en',
  notices: [
    'your mail was returned',
    'your message was returned',
    'did not reach some or all',
    'cannot be reached:',
    'has stopped the following message',
    'diagnostic information for administrators',
    'generating server:',
    'this is the mail system at host',
    'hi. this is the qmail-send program',
    'this message was created automatically by mail delivery software',
  ],
  rules: [{ id: 'en/group-closed', reason: 'recipient-restricted', any: ['the group you tried to contact'] }],
};
