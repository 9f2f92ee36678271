import type { Language } from './language.ts';

/** Hebrew. */
export const he: Language = {
  id: 'he',
  notices: ['ההודעה לא נמסרה', 'המסירה … נכשלה', 'לא ניתן היה למסור', 'לא נמסרה', 'מסירת ההודעה נכשלה'],
  rules: [
    {
      id: 'he/user-unknown',
      reason: 'user-unknown',
      any: [
        'המשתמש לא קיים',
        'הנמען לא קיים',
        'הכתובת לא נמצאה',
        'לא נמצאה כתובת',
        'הכתובת אינה קיימת',
        'המשתמש אינו קיים',
        'כתובת הדואר האלקטרוני … לא נמצאה',
        'נמען לא ידוע',
      ],
    },
    { id: 'he/recipient-restricted', reason: 'recipient-restricted', any: ['שהקבוצה שניסית ליצור עמה קשר'] },
    {
      id: 'he/over-quota',
      reason: 'over-quota',
      any: ['תיבת הדואר מלאה', 'תיבת הדואר של הנמען מלאה', 'התיבה מלאה', 'תיבת הדואר … מלאה'],
    },
  ],
};
