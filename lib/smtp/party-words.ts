/**
 * Words for a mail, its mailbox, its recipient and its sender in the languages of the phrases other than English; with and without
 * the accents where mail systems write both.
 */
const WORDS = [
  // Greek, Cyrillic
  'παραλήπτη|αποστολέα|μήνυμα|μηνύματ|γραμματοκιβ|θυρίδα|почт|ящик|получател|отправител|сообщени|письм|адресат|пошт|скриньк|одержувач|отримувач|повідомленн',
  // Asia
  'メール|受信|送信|宛先|メッセージ|邮|郵|信箱|收件|发件|寄件|메일|수신|발신|받는|편지함|메시지',
  'بريد|المستلم|المرسل|رسالة|صندوق|ایمیل|گیرنده|فرستنده|پیام|דואר|נמען|תיבת|הודע|שולח|मेल|प्राप्तकर्ता|संदेश|प्रेषक|อีเมล|ผู้รับ|ผู้ส่ง|กล่องจดหมาย|ข้อความ|เมล',
  String.raw`penerima|pengirim|\bpesan\b|kotak (?:surat|masuk|pos)|\bsurel\b|người nhận|người gửi|\bthư `,
  // Western Europe
  String.raw`courriel|courrier|destinat(?!ion)|exp[ée]diteur|bo[iî]te|messag|mensa[jg]|corre[io]o?\b|buz[oó]n|remitente|remetente|caixa (?:de |postal)|casella|\bposta\b|mittente`,
  'empf(?:ä|ae)nger|absender|nachricht|postfach|posteingang|ontvanger|geadresseerde|afzender|bericht|postvak|postbus',
  // Northern Europe
  String.raw`mottag|mottak|modtag|avs[äe]nd|afsend|meddel|(?<!feil)melding|brevl[åa]d|postkas|postl[åa]d|inkorg|in[nd]b(?:oks|akke)|\be-?post\b|vastaanotta|l[äa]hett|viesti|post(?:ilaa|kast)|s[äa]hk[öo]post|saaja|saatja|s[õo]num`,
  // Central Europe, Turkey
  String.raw`odbiorc|nadawc|skrzynk|poczt|wiadomo[śs]|adres[aá]t|p[rř][ií]jem|odes[ií]l|schránk|schrank[ay]|zpr[aá]v|c[ií]mzett|felad[óo]|posta(?:fi|l[aá]d)|[üu]zenet|levél|levelez|mesaj|expeditor|c[ăa]su[țt]|cutia po`,
  String.raw`\bal[ıi]c[ıi](?!a)|g[öo]nderen|\bileti(?:ni|niz|\b)|e-?posta`,
];

/** Is a party of a mail named in another language? */
export const FOREIGN_PARTY = new RegExp(WORDS.join('|'), 'iu');
