import type { Language } from './language.ts';

/** Turkish. */
export const tr: Language = {
  id: 'tr',
  notices: [
    'ileti … teslim edilmedi',
    'teslim edilemedi',
    'iletilemedi',
    'gönderilemedi',
    'teslim edilemiyor',
  ],
  failures: ['teslim edilemedi', 'teslim edilmedi', 'teslimat başarısız', 'teslim başarısız'],
  parties: ['alıcı', 'gönderen', 'ileti ', 'iletin', 'mesaj', 'e-posta', 'eposta', 'posta '],
  rules: [
    {
      id: 'tr/user-unknown',
      reason: 'user-unknown',
      any: [
        'kullanıcı yok',
        'alıcı yok',
        'adres bulunamadı',
        'bilinmeyen kullanıcı',
        'kullanıcı bulunamadı',
        'bilinmeyen alıcı',
        'böyle bir kullanıcı',
        'kullanıcı mevcut değil',
        'alıcı mevcut değil',
        'adres mevcut değil',
        'geçersiz alıcı',
        'geçersiz adres',
        'adres geçersiz',
        'adresi … bulunamadı',
        'hesap bulunamadı',
        'böyle bir hesap yok',
        'alıcı … bulunamadı',
      ],
    },
    {
      id: 'tr/over-quota',
      reason: 'over-quota',
      any: [
        'kota aşıldı',
        'kutusu … dolu',
        'kutusu doldu',
        'kota doldu',
        'kotası aşıldı',
        'kotası dolu',
        'posta kutusu … doldu',
        'kotası doldu',
        'kotasını aştı',
      ],
    },
    {
      id: 'tr/host-unknown',
      reason: 'host-unknown',
      any: ['alan adı bulunamadı', 'etki alanı bulunamadı', 'alan adı mevcut değil'],
    },
    { id: 'tr/too-large', reason: 'too-large', any: ['çok büyük'] },
  ],
};
