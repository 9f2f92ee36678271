import type { Language } from './language.ts';

/** Hebrew. */
export const he: Language = {
  id: 'he',
  notices: ['המסירה … נכשלה', 'לא ניתן היה למסור', 'לא נמסרה', 'מסירת ההודעה נכשלה'],
  failures: ['לא ניתן למסור', 'מסירה נכשלה', 'לא נמסרה'],
  rules: [
    {
      id: 'he/user-unknown',
      reason: 'user-unknown',
      any: [
        'הנמען לא קיים',
        'הכתובת לא נמצאה',
        'לא נמצאה כתובת',
        'הכתובת אינה קיימת',
        'המשתמש אינו קיים',
        'כתובת הדואר האלקטרוני … לא נמצאה',
        'נמען לא ידוע',
        'משתמש לא קיים',
        'הנמען אינו קיים',
        'כתובת לא קיימת',
        'לא נמצאה הכתובת',
        'הנמען לא נמצא',
      ],
    },
    { id: 'he/recipient-restricted', reason: 'recipient-restricted', any: ['שהקבוצה שניסית ליצור עמה קשר'] },
    {
      id: 'he/over-quota',
      reason: 'over-quota',
      any: ['התיבה מלאה', 'תיבת הדואר … מלאה', 'חריגה ממכסת'],
    },
  ],
};
