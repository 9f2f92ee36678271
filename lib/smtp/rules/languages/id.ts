import type { Language } from './language.ts';

/** Indonesian. */
export const id: Language = {
  id: 'id',
  notices: [
    'pesan tidak terkirim',
    'pesan … gagal dikirim',
    'email tidak terkirim',
    'tidak dapat dikirim',
    'gagal dikirim',
    'tidak terkirim',
    'gagal mengirim',
    'pengiriman gagal',
    'pesan … tidak dapat',
    'pesan … tidak terkirim',
    'pesan gagal terkirim',
    'email … tidak dapat dikirim',
  ],
  failures: ['gagal dikirim', 'gagal terkirim', 'pengiriman gagal', 'tidak dapat dikirim'],
  rules: [
    {
      id: 'id/user-unknown',
      reason: 'user-unknown',
      any: [
        'alamat tidak ditemukan',
        'pengguna tidak ditemukan',
        'alamat … tidak ditemukan',
        'penerima tidak ditemukan',
        'pengguna tidak dikenal',
        'tidak ada pengguna',
        'alamat tidak valid',
        'alamat … tidak ada',
        'pengguna … tidak ditemukan',
        'alamat tidak ada',
        'penerima tidak dikenal',
        'akun tidak ditemukan',
        'alamat email tidak ditemukan',
        'tidak terdaftar',
      ],
    },
    {
      id: 'id/over-quota',
      reason: 'over-quota',
      any: [
        'kotak masuk penerima penuh',
        'kotak surat penuh',
        'kotak … penuh',
        'kuota … terlampaui',
        'kuota penuh',
        'melebihi kuota',
        'kotak surat … penuh',
        'kotak masuk … penuh',
        'kotak masuk penuh',
      ],
    },
  ],
};
