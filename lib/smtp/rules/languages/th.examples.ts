import type { RuleExamples } from '../rule.ts';

export const thExamples: RuleExamples = {
  'th/user-unknown': { takes: ['550 5.0.0 ไม่พบที่อยู่ recipient@example.net'], leaves: ['550 5.0.0 ไม่พบผู้ส่ง'] },
  'th/over-quota': { takes: ['552 กล่องจดหมายเต็ม'], leaves: ['550 ไม่พบผู้รับ'] },
};
