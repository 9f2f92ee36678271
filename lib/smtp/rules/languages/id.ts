import type { Language } from './language.ts';

/** Indonesian. */
export const id: Language = {
  id: 'id',
  notices: ['pesan tidak terkirim', 'pesan … gagal dikirim', 'email tidak terkirim'],
  rules: [
    {
      id: 'id/user-unknown',
      reason: 'user-unknown',
      any: ['alamat tidak ditemukan', 'pengguna tidak ditemukan'],
    },
    { id: 'id/over-quota', reason: 'over-quota', any: ['kotak masuk penerima penuh', 'kotak surat penuh'] },
  ],
};
