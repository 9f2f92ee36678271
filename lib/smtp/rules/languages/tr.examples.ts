import type { RuleExamples } from '../rule.ts';

export const trExamples: RuleExamples = {
  'tr/user-unknown': {
    takes: ['550 5.0.0 Kullanıcı bulunamadı recipient@example.net'],
    leaves: ['550 5.0.0 Gönderen bulunamadı'],
  },
  'tr/over-quota': { takes: ['552 5.0.0 Posta kutusu dolu'], leaves: ['552 5.0.0 Posta kutusu kapalı'] },
};
