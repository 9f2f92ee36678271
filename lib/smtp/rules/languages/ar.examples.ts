import type { RuleExamples } from '../rule.ts';

export const arExamples: RuleExamples = {
  'ar/user-unknown': {
    takes: ['550 5.0.0 لم يتم العثور على العنوان recipient@example.net'],
    leaves: ['550 5.0.0 لم يتم العثور على المرسل'],
  },
  'ar/recipient-restricted': {
    takes: ['550 5.0.0 غير مصرح لك بإرسال رسائل إلى هذه المجموعة'],
    leaves: ['550 5.0.0 لم يتم العثور على العنوان'],
  },
  'ar/over-quota': {
    takes: ['552 5.0.0 صندوق البريد ممتلئ'],
    leaves: ['550 5.0.0 لم يتم العثور على العنوان'],
  },
};
