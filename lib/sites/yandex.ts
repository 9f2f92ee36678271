import { defineSite } from './site.ts';

/** Yandex Mail: the classic interface. The newer one hashes its classes and is left to the generic finder. */
export const yandex = defineSite({
  id: 'yandex',
  name: 'Yandex Mail',
  kind: 'webmail',
  matches: [
    'https://mail.yandex.ru/*',
    'https://mail.yandex.com/*',
    'https://mail.yandex.com.tr/*',
    'https://mail.yandex.kz/*',
    'https://mail.yandex.by/*',
    'https://mail360.yandex.ru/*',
  ],
  messages: [
    {
      body: ['.js-message-body-content.mail-Message-Body-Content', '.mail-Message-Body-Content'],
    },
  ],
  confidence: 'multi-source',
  asOf: '2026-11-23',
});
