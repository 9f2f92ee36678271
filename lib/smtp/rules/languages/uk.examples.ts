import type { RuleExamples } from '../rule.ts';

export const ukExamples: RuleExamples = {
  'uk/user-unknown': {
    takes: ['550 5.0.0 Користувача не знайдено: recipient@example.net'],
    leaves: ['550 5.0.0 Відправника не знайдено'],
  },
  'uk/over-quota': {
    takes: ['552 5.0.0 Поштова скринька переповнена'],
    leaves: ['552 5.0.0 Поштова скринька зачинена'],
  },
  'uk/recipient-restricted': {
    takes: ["550 5.0.0 Група, з якою ви намагалися зв'язатися, закрита"],
    leaves: ['550 5.0.0 Користувача не знайдено'],
  },
  'uk/host-unknown': { takes: ['550 домен не існує'], leaves: ['550 адреса не існує'] },
};
