import { describe, expect, test } from 'vitest';
import { diagnose } from '../../index.ts';
import { ALL_LANGUAGES } from './index.ts';

describe('a notice without any code is read by its words', () => {
  test.each([
    [
      'de',
      'user-unknown',
      'Adresse nicht gefunden\nIhre Nachricht wurde nicht an recipient@example.net zugestellt, weil die Adresse nicht gefunden wurde.',
    ],
    [
      'de',
      'over-quota',
      'Unzustellbar: Angebot\nIhre Nachricht an recipient@example.net konnte nicht zugestellt werden. Das Postfach des Empfängers ist voll.',
    ],
    [
      'fr',
      'user-unknown',
      "Votre message n'a pas été remis à recipient@example.net, car l'adresse est introuvable.",
    ],
    [
      'fr',
      'over-quota',
      'Échec de la remise pour ces destinataires : recipient@example.net. La boîte de réception du destinataire est pleine.',
    ],
    [
      'es',
      'user-unknown',
      'El mensaje no se ha entregado a recipient@example.net porque no se ha encontrado la dirección.',
    ],
    [
      'es',
      'over-quota',
      'No se puede entregar: Oferta. El buzón del destinatario está lleno: recipient@example.net',
    ],
    [
      'it',
      'user-unknown',
      "Il messaggio non è stato recapitato a recipient@example.net perché l'indirizzo non è stato trovato.",
    ],
    [
      'pt',
      'user-unknown',
      'A sua mensagem não foi entregue a recipient@example.net porque o endereço não foi encontrado.',
    ],
    [
      'nl',
      'user-unknown',
      'Je bericht is niet bezorgd aan recipient@example.net omdat het adres niet is gevonden.',
    ],
    [
      'sv',
      'user-unknown',
      'Ditt meddelande levererades inte till recipient@example.net eftersom adressen inte hittades.',
    ],
    [
      'pl',
      'user-unknown',
      'Twoja wiadomość do recipient@example.net nie została dostarczona, bo nie znaleziono adresu.',
    ],
    ['cs', 'over-quota', 'Vaše zpráva pro recipient@example.net nebyla doručena: schránka příjemce je plná.'],
    [
      'ru',
      'user-unknown',
      'Сообщение не доставлено на адрес recipient@example.net: такого пользователя нет.',
    ],
    ['ru', 'over-quota', 'Письмо не доставлено: recipient@example.net, почтовый ящик переполнен.'],
    ['uk', 'user-unknown', 'Повідомлення не доставлено: recipient@example.net, адресу не знайдено.'],
    [
      'tr',
      'user-unknown',
      'İletiniz, adres bulunamadığı için recipient@example.net adresine teslim edilmedi.',
    ],
    [
      'ja',
      'user-unknown',
      'アドレスが見つからなかったため、recipient@example.net にメールは配信されませんでした。',
    ],
    ['zh', 'user-unknown', '您的邮件未送达 recipient@example.net，因为系统找不到该地址。'],
    ['cs', 'user-unknown', 'Doručení se nezdařilo:\n\nann@posta.example\nPříjemce nebyl nalezen.'],
    ['sv', 'user-unknown', 'Leverans misslyckades till ann@post.example: mottagaren är okänd.'],
    ['tr', 'over-quota', 'ann@posta.example adresine teslimat başarısız: posta kutusu doldu.'],
    ['el', 'user-unknown', 'Η παράδοση απέτυχε: ann@mail.example, άγνωστος παραλήπτης.'],
    [
      'ja',
      'blocked-by-recipient',
      'ann@mail.example 宛のメールは受信者の拒否設定により受信されませんでした。',
    ],
    [
      'ko',
      'user-unknown',
      '주소를 찾을 수 없거나 메일을 받을 수 없어 recipient@example.net에 메일이 전송되지 않았습니다.',
    ],
  ])('%s: %s', (language, reason, text) => {
    const first = diagnose(text)[0]?.candidates[0];
    expect(first?.reason, `no phrase of languages/${language}.ts decides\n${text}`).toBe(reason);
  });
});

describe('ordinary talk of parcels, pages and people is no bounce', () => {
  test.each([
    [
      'de',
      'Ihr Paket konnte nicht zugestellt werden, der Empfänger ist unbekannt verzogen. Bitte an die Filiale wenden.',
    ],
    ['fr', "Le colis n'a pas pu être remis : adresse introuvable. Merci de rappeler le transporteur."],
    ['es', 'El paquete no se pudo entregar: dirección no encontrada. Llame a la oficina.'],
    ['it', 'Il pacco non è stato consegnato: indirizzo inesistente. Chiamare il corriere.'],
    ['nl', 'Uw pakket kan niet worden bezorgd: adres niet gevonden. Bel de bezorger.'],
    ['pl', 'Paczka nie została dostarczona, nie znaleziono adresu. Prosimy o kontakt.'],
    ['ru', 'Заказ не может быть доставлен: адрес не найден. Позвоните в службу доставки.'],
    ['ja', '荷物は宛先不明のため返送されました。'],
    ['zh', '包裹无法送达，找不到地址，请联系快递员。'],
    [
      'es with a mail address',
      'Fallo en la entrega de su paquete: dirección inexistente. ayuda@envios.example',
    ],
    [
      'de with a mail address',
      'Zustellung des Pakets fehlgeschlagen: Empfänger unbekannt. Fragen an hilfe@post.example',
    ],
  ])('%s', (_, text) => {
    expect(diagnose(text)).toEqual([]);
  });
});

test('tags are unique, and no phrase stands in two languages with another meaning', () => {
  const ids = ALL_LANGUAGES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const meaning = new Map<string, string>();
  for (const { rules } of ALL_LANGUAGES)
    for (const { id, any = [], reason } of rules)
      for (const phrase of any) {
        expect(
          meaning.get(phrase) ?? reason,
          `"${phrase}" of ${id} means something else in another language.`,
        ).toBe(reason);
        meaning.set(phrase, reason);
      }
});

test('every language has words for the parties of a mail', () => {
  const silent = ALL_LANGUAGES.filter(({ id, parties = [] }) => id !== 'en' && parties.length === 0);
  expect(silent.map(({ id }) => id)).toEqual([]);
});
