import type { RuleExamples } from '../rule.ts';

export const heExamples: RuleExamples = {
  'he/user-unknown': {
    takes: ['550 5.0.0 הכתובת לא נמצאה recipient@example.net'],
    leaves: ['550 5.0.0 השולח לא נמצא'],
  },
  'he/recipient-restricted': {
    takes: ['550 5.0.0 ייתכן שהקבוצה שניסית ליצור עמה קשר סגורה'],
    leaves: ['550 5.0.0 הכתובת לא נמצאה'],
  },
  'he/over-quota': { takes: ['552 5.0.0 תיבת הדואר מלאה'], leaves: ['550 5.0.0 הכתובת לא נמצאה'] },
};
