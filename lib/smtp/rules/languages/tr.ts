import type { Language } from './language.ts';

/** Turkish. */
export const tr: Language = {
  id: 'tr',
  notices: [
    'ileti … teslim edilemedi',
    'ileti … teslim edilmedi',
    'mesaj … teslim edilemedi',
    'alıcılara … teslim edilemedi',
    'teslim edilemedi',
    'iletilemedi',
    'gönderilemedi',
    'teslim edilemiyor',
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
        'e-posta adresi bulunamadı',
        'böyle bir kullanıcı',
        'kullanıcı mevcut değil',
        'alıcı mevcut değil',
        'adres mevcut değil',
        'geçersiz alıcı',
        'geçersiz adres',
        'adres geçersiz',
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
        'kutusu … dolu',
        'kutusu doldu',
        'kota doldu',
        'kotası aşıldı',
        'kotası dolu',
      ],
    },
    {
      id: 'tr/host-unknown',
      reason: 'host-unknown',
      any: ['alan adı bulunamadı', 'etki alanı bulunamadı', 'alan adı mevcut değil'],
    },
    { id: 'tr/too-large', reason: 'too-large', any: ['ileti çok büyük', 'mesaj çok büyük', 'çok büyük'] },
  ],
};
