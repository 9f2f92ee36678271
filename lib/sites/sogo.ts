import { defineSite } from './site.ts';

const RETURNED = '.mailer_mailcontent:has(.linked_attachment_frame > .pseudo-input-container)';

/**
 * SOGo: body parts inline. The parts of a returned message follow one that is its head; they may be about anything. The raw
 * source stands on the back of the card and is no second bounce.
 */
export const sogo = defineSite({
  id: 'sogo',
  name: 'SOGo',
  kind: 'webmail',
  matches: [],
  fingerprint: [
    '.mailer_mailcontent',
    '[ng-app="SOGo.MailerUI"]',
    'script[src*="SOGo.woa"]',
    'link[href*="SOGo.woa"]',
  ],
  messages: [
    {
      body: ['.msg-body', '.mailer_mailcontent'],
      scope: '.sg-face, md-card, body',
      returned: [RETURNED, `${RETURNED} ~ .mailer_mailcontent`],
      sender: ['.msg-recipients md-chip', '.msg-recipients a', '.msg-recipients'],
      // Its attribute holds the name of a variable, not the time.
      time: ['time.msg-date'],
    },
  ],
  skip: ['.sg-back', '.linked_attachment_meta', '.sg-attachment-size'],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
