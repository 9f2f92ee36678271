import type { Language } from './language.ts';

/** Turkish. */
export const tr: Language = {
  id: 'tr',
  notices: [
    'ileti … teslim edilemedi',
    'ileti … teslim edilmedi',
    'mesaj … teslim edilemedi',
    'alıcılara … teslim edilemedi',
  ],
  rules: [
    {
      id: 'tr/user-unknown',
      reason: 'user-unknown',
      any: [
        'kullanıcı yok',
        'alıcı yok',
        'alıcı bulunamadı',
        'böyle bir kullanıcı yok',
        'adres bulunamadığı',
        'adres bulunamadı',
        'bilinmeyen kullanıcı',
        'kullanıcı bulunamadı',
        'bilinmeyen alıcı',
      ],
    },
    {
      id: 'tr/over-quota',
      reason: 'over-quota',
      any: [
        'posta kutusu doludur',
        'posta kutusu … dolu',
        'posta kutusu dolu',
        'gelen kutusu dolu',
        'kota aşıldı',
      ],
    },
  ],
};
