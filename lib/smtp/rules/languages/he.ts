import type { Language } from './language.ts';

/** Hebrew. */
export const he: Language = {
  id: 'he',
  notices: ['ההודעה לא נמסרה'],
  rules: [
    {
      id: 'he/user-unknown',
      reason: 'user-unknown',
      any: ['המשתמש לא קיים', 'הנמען לא קיים', 'הכתובת לא נמצאה'],
    },
    { id: 'he/recipient-restricted', reason: 'recipient-restricted', any: ['שהקבוצה שניסית ליצור עמה קשר'] },
    { id: 'he/over-quota', reason: 'over-quota', any: ['תיבת הדואר מלאה', 'תיבת הדואר של הנמען מלאה'] },
  ],
};
