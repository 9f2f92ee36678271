import type { Language } from './language.ts';

/** Arabic. */
export const ar: Language = {
  id: 'ar',
  notices: ['لم يتم تسليم الرسالة', 'لم يتم تسليم رسالتك'],
  rules: [
    { id: 'ar/user-unknown', reason: 'user-unknown', any: ['لم يتم العثور على العنوان'] },
    {
      id: 'ar/recipient-restricted',
      reason: 'recipient-restricted',
      any: ['غير مصرح لك بإرسال رسائل إلى هذه المجموعة'],
    },
  ],
};
