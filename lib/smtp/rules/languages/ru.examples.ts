import type { RuleExamples } from '../rule.ts';

export const ruExamples: RuleExamples = {
  'ru/user-unknown': {
    takes: ['550 5.0.0 Пользователь не найден: recipient@example.net'],
    leaves: ['550 5.0.0 Отправитель не найден'],
  },
  'ru/over-quota': {
    takes: ['552 5.0.0 Почтовый ящик переполнен'],
    leaves: ['552 5.0.0 Почтовый ящик заблокирован'],
  },
  'ru/spam-content': {
    takes: ['550 5.0.0 Ваше письмо похоже на спам'],
    leaves: ['550 5.0.0 Ваше письмо слишком большое'],
  },
  'ru/disabled': {
    takes: ['550 5.0.0 Почтовый ящик заблокирован'],
    leaves: ['550 5.0.0 Отправитель заблокирован'],
  },
  'ru/too-large': {
    takes: ['552 5.0.0 Письмо слишком большое'],
    leaves: ['552 5.0.0 Почтовый ящик переполнен'],
  },
  'ru/host-unknown': { takes: ['550 домен не существует'], leaves: ['550 получатель не существует'] },
  'ru/connection-failed': { takes: ['451 не отвечает'], leaves: ['550 получатель не существует'] },
  'ru/ip-listed': {
    takes: ['Сообщение для a@dest.example отклонено: IP в чёрном списке'],
    leaves: ['Сообщение для a@dest.example отклонено: список закрыт'],
  },
  'ru/rate-limited': {
    takes: ['Сообщение для a@dest.example не отправлено: превышен лимит'],
    leaves: ['Сообщение для a@dest.example не отправлено: превышена квота'],
  },
  'ru/policy': {
    takes: ['Сообщение для a@dest.example отклонено политикой сервера'],
    leaves: ['Сообщение для a@dest.example отклонено как спам'],
  },
};
