import type { Language } from './language.ts';

/** Hebrew. */
export const he: Language = {
  id: 'he',
  notices: ['ההודעה לא נמסרה'],
  rules: [
    { id: 'he/user-unknown', reason: 'user-unknown', any: ['הכתובת לא נמצאה'] },
    { id: 'he/recipient-restricted', reason: 'recipient-restricted', any: ['שהקבוצה שניסית ליצור עמה קשר'] },
  ],
};
