import type { RuleExamples } from '../rule.ts';

export const trExamples: RuleExamples = {
  'tr/user-unknown': {
    takes: ['550 5.0.0 Kullanıcı bulunamadı recipient@example.net'],
    leaves: ['550 5.0.0 Gönderen bulunamadı'],
  },
  'tr/over-quota': { takes: ['552 5.0.0 Posta kutusu dolu'], leaves: ['552 5.0.0 Posta kutusu kapalı'] },
  'tr/host-unknown': { takes: ['550 alan adı bulunamadı'], leaves: ['550 kullanıcı yok'] },
  'tr/too-large': { takes: ['552 ileti çok büyük'], leaves: ['550 kullanıcı yok'] },
};
