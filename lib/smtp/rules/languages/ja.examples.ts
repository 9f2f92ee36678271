import type { RuleExamples } from '../rule.ts';

export const jaExamples: RuleExamples = {
  'ja/user-unknown': {
    takes: ['550 5.0.0 宛先のメールアドレスが存在しません recipient@example.net'],
    leaves: ['550 5.0.0 送信者が存在しません'],
  },
  'ja/over-quota': {
    takes: ['552 5.0.0 メールボックスが一杯です'],
    leaves: ['552 5.0.0 メールボックスが停止中です'],
  },
  'ja/spam-content': {
    takes: ['550 5.0.0 迷惑メールとして扱われました'],
    leaves: ['550 5.0.0 メールを受け付けません'],
  },
  'ja/blocked-by-recipient': {
    takes: ['550 5.0.0 受信者の受信拒否設定です'],
    leaves: ['550 5.0.0 受信者が見つかりません'],
  },
  'ja/policy': {
    takes: ['550 5.0.0 メッセージがブロックされました'],
    leaves: ['550 5.0.0 メッセージを配信できません'],
  },
  'ja/too-large': {
    takes: ['552 5.0.0 メールのサイズが大きすぎます'],
    leaves: ['552 5.0.0 メールボックスが一杯です'],
  },
  'ja/recipient-restricted': {
    takes: ['550 5.0.0 グループにメッセージを投稿する権限がない可能性があります'],
    leaves: ['550 5.0.0 グループが見つかりません'],
  },
  'ja/host-unknown': { takes: ['550 ドメインが見つかりません'], leaves: ['550 ユーザーが見つかりません'] },
  'ja/disabled': { takes: ['550 アカウントが無効'], leaves: ['550 ユーザーが見つかりません'] },
  'ja/connection-failed': { takes: ['451 接続できません'], leaves: ['550 ユーザーが見つかりません'] },
};
