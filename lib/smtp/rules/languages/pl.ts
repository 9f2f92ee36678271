import type { Language } from './language.ts';

/** Polish. */
export const pl: Language = {
  id: 'pl',
  notices: [
    'nie można dostarczyć:',
    'nie można dostarczyć wiadomości',
    'wiadomość … nie została dostarczona',
    'nie udało się dostarczyć wiadomości',
  ],
  rules: [
    {
      id: 'pl/user-unknown',
      reason: 'user-unknown',
      any: [
        'nie ma takiego użytkownika',
        'brak takiego użytkownika',
        'użytkownik nie istnieje',
        'odbiorca nie istnieje',
        'nie znaleziono adresu',
        'użytkownik nieznany',
        'nieznany użytkownik',
        'adres e-mail odbiorcy nie istnieje',
        'adres nie istnieje',
        'nieznany odbiorca',
        'konto nie istnieje',
      ],
      none: ['nadawcy'],
    },
    {
      id: 'pl/over-quota',
      reason: 'over-quota',
      any: [
        'skrzynka … przepełniona',
        'skrzynka … pełna',
        'skrzynka odbiorcy jest pełna',
        'skrzynka pocztowa jest pełna',
        'skrzynka jest pełna',
        'przekroczony limit miejsca',
        'przekroczona pojemność',
      ],
    },
  ],
};
