import type { Language } from './language.ts';

/** Persian. */
export const fa: Language = {
  id: 'fa',
  notices: ['تحویل داده نشد', 'ارسال نشد'],
  parties: ['ایمیل', 'گیرنده', 'فرستنده', 'پیام', 'صندوق'],
  rules: [
    { id: 'fa/recipient-restricted', reason: 'recipient-restricted', any: ['ممکن است موجود نباشد'] },
    {
      id: 'fa/user-unknown',
      reason: 'user-unknown',
      any: ['کاربر یافت نشد', 'نشانی یافت نشد', 'گیرنده یافت نشد'],
    },
    { id: 'fa/over-quota', reason: 'over-quota', any: ['صندوق پستی پر است'] },
  ],
};
