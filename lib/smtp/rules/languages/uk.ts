import type { Language } from './language.ts';

/** Ukrainian. */
export const uk: Language = {
  id: 'uk',
  notices: ['повідомлення не доставлено', 'повідомлення … не вдалося доставити', 'лист не доставлено'],
  rules: [
    {
      id: 'uk/user-unknown',
      reason: 'user-unknown',
      any: [
        'адреса не існує',
        'скринька не існує',
        'адресу не знайдено',
        'користувача не знайдено',
        'користувач не існує',
      ],
    },
    { id: 'uk/over-quota', reason: 'over-quota', any: ['скринька переповнена'] },
    {
      id: 'uk/recipient-restricted',
      reason: 'recipient-restricted',
      any: ["група, з якою ви намагалися зв'язатися"],
    },
  ],
};
