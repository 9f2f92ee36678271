import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx1.qq.com');

export const qqExamples: RuleExamples = {
  'qq/user-unknown': {
    takes: [said('550 Mailbox not found. https://service.mail.qq.com/detail/122')],
    leaves: [
      said(
        '550 The recipient may contain a deactivated mailbox: recipient@example.net is a deactivated mailbox',
      ),
    ],
  },
  'qq/disabled': {
    takes: [said('550 recipient@example.net is a deactivated mailbox')],
    leaves: [said('550 Mailbox not found. https://service.mail.qq.com/detail/122')],
  },
  'qq/access-denied': {
    takes: [said('550 Mailbox unavailable or access denied. https://service.mail.qq.com/detail/122')],
    leaves: [said('550 Mailbox not found. https://service.mail.qq.com/detail/122')],
  },
  'qq/address-syntax': {
    takes: [said('501 Bad address syntax. http://service.mail.qq.com/detail/122')],
    leaves: [said('550 Mailbox not found. https://service.mail.qq.com/detail/122')],
  },
  'qq/too-large': {
    takes: [said('550 Message too large. https://service.mail.qq.com/detail/122')],
    leaves: [said('550 Mail content denied. https://service.mail.qq.com/detail/122')],
  },
  'qq/content': {
    takes: [said('550 Mail content denied. https://service.mail.qq.com/detail/122')],
    leaves: [said('550 Mail is rejected by recipients. https://service.mail.qq.com/detail/122')],
  },
  'qq/suspected': {
    takes: [said('550 Suspected spam ip. https://service.mail.qq.com/detail/122')],
    leaves: [said('550 Ip frequency limited. https://service.mail.qq.com/detail/122')],
  },
  'qq/recipient-block': {
    takes: [said('550 Mail is rejected by recipients. https://service.mail.qq.com/detail/122')],
    leaves: [said('550 Mail content denied. https://service.mail.qq.com/detail/122')],
  },
  'qq/rate': {
    takes: [said('550 Ip frequency limited. https://service.mail.qq.com/detail/122')],
    leaves: [said('550 Connection frequency limited. https://service.mail.qq.com/detail/122')],
  },
  'qq/connections': {
    takes: [said('550 Connection frequency limited. https://service.mail.qq.com/detail/122')],
    leaves: [said('550 Domain frequency limited. https://service.mail.qq.com/detail/122')],
  },
  'qq/spf': {
    takes: [said('550 SPF check failed. https://service.mail.qq.com/detail/122')],
    leaves: [said('550 DMARC check failed. https://service.mail.qq.com/detail/122')],
  },
  'qq/dmarc': {
    takes: [said('550 DMARC check failed. https://service.mail.qq.com/detail/122')],
    leaves: [said('550 SPF check failed. https://service.mail.qq.com/detail/122')],
  },
};
