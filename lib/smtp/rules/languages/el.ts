import type { Language } from './language.ts';

/** Greek. */
export const el: Language = {
  id: 'el',
  notices: ['μήνυμα … δεν παραδόθηκε', 'αποτυχία παράδοσης'],
  rules: [
    {
      id: 'el/user-unknown',
      reason: 'user-unknown',
      any: [
        'ο χρήστης δεν υπάρχει',
        'δεν βρέθηκε ο παραλήπτης',
        'ο παραλήπτης δεν υπάρχει',
        'η διεύθυνση δεν βρέθηκε',
        'άγνωστος χρήστης',
      ],
    },
    {
      id: 'el/recipient-restricted',
      reason: 'recipient-restricted',
      any: ['η ομάδα με την οποία επιχειρείτε'],
    },
    {
      id: 'el/over-quota',
      reason: 'over-quota',
      any: ['γραμματοκιβώτιο είναι πλήρες', 'εισερχόμενα … πλήρη', 'θυρίδα … πλήρης'],
    },
  ],
};
