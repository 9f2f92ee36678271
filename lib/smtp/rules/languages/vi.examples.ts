import type { RuleExamples } from '../rule.ts';

export const viExamples: RuleExamples = {
  'vi/user-unknown': {
    takes: ['550 5.0.0 Không tìm thấy địa chỉ recipient@example.net'],
    leaves: ['550 5.0.0 Không tìm thấy người gửi'],
  },
  'vi/over-quota': {
    takes: ['552 5.0.0 Hộp thư của người nhận đã đầy'],
    leaves: ['550 5.0.0 Người dùng không tồn tại'],
  },
};
