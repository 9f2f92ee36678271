import type { Language } from './language.ts';

/** Japanese. */
export const ja: Language = {
  id: 'ja',
  notices: [
    'メッセージを配信できません',
    'メール配信に失敗しました',
    '配信不能',
    'メールは配信されませんでした',
    'メッセージは配信されませんでした',
    'への配信に失敗しました',
    'メール … 配信できませんでした',
    'メール … 送信できませんでした',
  ],
  rules: [
    {
      id: 'ja/user-unknown',
      reason: 'user-unknown',
      any: [
        'ユーザーが見つかりません',
        '受信者が見つかりません',
        'アドレスが見つかりませんでした',
        'ユーザーは存在しません',
        '宛先が見つかりません',
        'アドレスが見つからなかった',
        'ディレクトリには見つかりません',
        'ディレクトリのリストにありません',
        '宛先不明',
        'メールアドレスが存在しません',
        'メールアドレスは存在しません',
        'アドレス不明',
        'アドレスが見つかりません',
        'メールアドレスが存在しない',
        '宛先が存在しません',
        'ユーザーが存在しません',
      ],
    },
    {
      id: 'ja/over-quota',
      reason: 'over-quota',
      any: [
        '容量を超えています',
        'メールボックスが満杯',
        'メールボックスが一杯',
        'メールボックスがいっぱい',
        '容量超過',
        '受信トレイがいっぱい',
      ],
    },
    { id: 'ja/spam-content', reason: 'spam-content', any: ['迷惑メールとして'] },
    { id: 'ja/blocked-by-recipient', reason: 'blocked-by-recipient', any: ['受信拒否', '受信を拒否'] },
    { id: 'ja/policy', reason: 'policy', any: ['ブロックされました'], weight: 0.75 },
    { id: 'ja/too-large', reason: 'too-large', any: ['メール容量を超えている', 'サイズが大きすぎ'] },
    {
      id: 'ja/recipient-restricted',
      reason: 'recipient-restricted',
      any: ['グループにメッセージを投稿する権限がない'],
    },
  ],
};
