import type { RuleExamples } from '../rule.ts';

export const elExamples: RuleExamples = {
  'el/user-unknown': {
    takes: ['550 5.0.0 Η διεύθυνση δεν βρέθηκε: recipient@example.net'],
    leaves: ['550 5.0.0 Ο αποστολέας δεν βρέθηκε'],
  },
  'el/recipient-restricted': {
    takes: ['550 5.0.0 Η ομάδα με την οποία επιχειρείτε να επικοινωνήσετε είναι κλειστή'],
    leaves: ['550 5.0.0 Η διεύθυνση δεν βρέθηκε'],
  },
  'el/over-quota': {
    takes: ['552 5.0.0 Το γραμματοκιβώτιο είναι πλήρες'],
    leaves: ['550 5.0.0 Η διεύθυνση δεν βρέθηκε'],
  },
};
