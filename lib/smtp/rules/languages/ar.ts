import type { Language } from './language.ts';

/** Arabic. */
export const ar: Language = {
  id: 'ar',
  notices: ['لم يتم تسليم الرسالة', 'لم يتم تسليم رسالتك'],
  rules: [
    {
      id: 'ar/user-unknown',
      reason: 'user-unknown',
      any: ['المستخدم غير موجود', 'المستلم غير موجود', 'لم يتم العثور على العنوان'],
    },
    {
      id: 'ar/recipient-restricted',
      reason: 'recipient-restricted',
      any: ['غير مصرح لك بإرسال رسائل إلى هذه المجموعة'],
    },
    {
      id: 'ar/over-quota',
      reason: 'over-quota',
      any: ['صندوق بريد المستلم ممتلئ', 'صندوق البريد ممتلئ', 'البريد الوارد للمستلم ممتلئ'],
    },
  ],
};
