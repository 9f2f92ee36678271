import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx.yandex.ru');

export const yandexExamples: RuleExamples = {
  'yandex/user-unknown': {
    takes: [said('550 5.7.1 No such user! 1700000000-aBcDeF')],
    leaves: [said('550 5.7.1 Policy rejection on the target address')],
  },
  'yandex/address-syntax': {
    takes: [said('550 5.7.1 Bad recipient address syntax')],
    leaves: [said('550 5.7.1 No such user!')],
  },
  'yandex/disabled': {
    takes: [said('550 5.7.1 Policy rejection on the target address')],
    leaves: [said('554 5.7.1 Message rejected under suspicion of SPAM')],
  },
  'yandex/over-quota': {
    takes: [said('552 5.2.2 Mailbox size limit exceeded')],
    leaves: [said('552 5.3.4 Message size exceeds the limit')],
  },
  'yandex/recipient-rate': {
    takes: [said('450 4.2.1 The recipient has exceeded message rate limit. Try again later.')],
    leaves: [said('451 4.7.1 Service is currently unavailable, try again later.')],
  },
  'yandex/spam': {
    takes: [said('554 5.7.1 Message rejected under suspicion of SPAM; https://ya.cc/1IrBc')],
    leaves: [said('554 5.7.1 Blocked by spam statistics')],
  },
  'yandex/spam-ip': {
    takes: [said('554 5.7.1 Blocked by spam statistics; see http://feedback.yandex.ru/')],
    leaves: [said('554 5.7.1 Message rejected under suspicion of SPAM')],
  },
  'yandex/busy': {
    takes: [said('451 4.7.1 Sorry, the service is currently unavailable. Please come back later.')],
    leaves: [said('450 4.2.1 The recipient has exceeded message rate limit.')],
  },
};
