import type { RuleExamples } from '../rule.ts';

export const viExamples: RuleExamples = {
  'vi/user-unknown': {
    takes: ['550 5.0.0 Không tìm thấy địa chỉ recipient@example.net'],
    leaves: ['550 5.0.0 Không tìm thấy người gửi'],
  },
};
