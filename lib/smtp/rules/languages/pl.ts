import { said } from '../said.ts';
import type { Language } from './language.ts';

/** Polish. */
export const pl: Language = {
  id: 'pl',
  notices: [
    'nie można dostarczyć:',
    'nie można dostarczyć wiadomości',
    'wiadomość … nie została dostarczona',
    'nie udało się dostarczyć wiadomości',
    'nie została dostarczona',
    'nie mogła zostać dostarczona',
    'nie można było dostarczyć',
    'nie dostarczono',
    'niedostarczona',
    'zwrot do nadawcy',
    'nie powiodło się … dostarcz',
    'dostarczenie … nie powiodło',
  ],
  rules: [
    {
      id: 'pl/user-unknown',
      reason: 'user-unknown',
      any: [
        'nie ma takiego użytkownika',
        'brak takiego użytkownika',
        'nie znaleziono adresu',
        'nieznany użytkownik',
        'nieznany odbiorca',
        'nie można odnaleźć wprowadzonego adresu',
        'nie ma takiej skrzynki',
        'nie ma takiego adresu',
        'nieprawidłowy adres',
        ...said(
          ['adres', 'użytkownik', 'odbiorca', 'odbiorcy', 'konto', 'skrzynka'],
          [
            'nie istnieje',
            'nieznany',
            'nie znaleziono',
            'nieprawidłowy',
            'nie można odnaleźć',
            'został usunięty',
          ],
        ),
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
        'skrzynka … zapełniona',
        'skrzynka zapełniona',
        'przekroczono limit',
        'limit … przekroczony',
        'brak miejsca',
      ],
    },
    {
      id: 'pl/host-unknown',
      reason: 'host-unknown',
      any: ['domena nie istnieje', 'nieznana domena', 'domeny … nie znaleziono'],
    },
    {
      id: 'pl/too-large',
      reason: 'too-large',
      any: ['wiadomość jest zbyt duża', 'wiadomość jest za duża', 'zbyt duży', 'przekracza … rozmiar'],
    },
    {
      id: 'pl/disabled',
      reason: 'disabled',
      any: ['konto … zablokowane', 'konto … nieaktywne', 'skrzynka … zablokowana'],
    },
  ],
};
