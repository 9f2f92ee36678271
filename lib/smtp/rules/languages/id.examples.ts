import type { RuleExamples } from '../rule.ts';

export const idExamples: RuleExamples = {
  'id/user-unknown': {
    takes: ['550 5.0.0 Alamat tidak ditemukan recipient@example.net'],
    leaves: ['550 5.0.0 Pengirim tidak ditemukan'],
  },
  'id/over-quota': { takes: ['552 5.0.0 Kotak surat penuh'], leaves: ['552 5.0.0 Kotak surat ditutup'] },
};
