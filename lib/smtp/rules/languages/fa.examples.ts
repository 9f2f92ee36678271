import type { RuleExamples } from '../rule.ts';

export const faExamples: RuleExamples = {
  'fa/recipient-restricted': {
    takes: ['550 5.0.0 گروه ممکن است موجود نباشد'],
    leaves: ['550 5.0.0 گروه موجود است'],
  },
  'fa/user-unknown': { takes: ['550 کاربر یافت نشد'], leaves: ['550 صندوق پستی پر است'] },
  'fa/over-quota': { takes: ['552 صندوق پستی پر است'], leaves: ['550 کاربر یافت نشد'] },
};
