import type { Language } from './language.ts';

/** Indonesian. */
export const id: Language = {
  id: 'id',
  notices: [
    'tidak dapat dikirim',
    'gagal dikirim',
    'tidak terkirim',
    'gagal mengirim',
    'pengiriman gagal',
    'pesan … tidak dapat',
    'pesan gagal terkirim',
  ],
  failures: ['gagal dikirim', 'gagal terkirim', 'pengiriman gagal', 'tidak dapat dikirim'],
  parties: ['penerima', 'pengirim', 'pesan ', 'pesan anda', 'kotak surat', 'kotak masuk', 'surel', 'surat'],
  rules: [
    {
      id: 'id/user-unknown',
      reason: 'user-unknown',
      any: [
        'alamat … tidak ditemukan',
        'penerima tidak ditemukan',
        'pengguna tidak dikenal',
        'tidak ada pengguna',
        'alamat tidak valid',
        'alamat … tidak ada',
        'pengguna … tidak ditemukan',
        'penerima tidak dikenal',
        'akun tidak ditemukan',
        'tidak terdaftar',
      ],
    },
    {
      id: 'id/over-quota',
      reason: 'over-quota',
      any: ['kotak … penuh', 'kuota … terlampaui', 'kuota penuh', 'melebihi kuota'],
    },
  ],
};
