import type { RuleExamples } from '../rule.ts';

export const zhHantExamples: RuleExamples = {
  'zh-hant/user-unknown': {
    takes: ['550 5.0.0 收件者不存在 recipient@example.net'],
    leaves: ['550 5.0.0 寄件者不存在'],
  },
  'zh-hant/over-quota': { takes: ['552 5.0.0 信箱已滿'], leaves: ['552 5.0.0 信箱已關閉'] },
  'zh-hant/recipient-restricted': {
    takes: ['550 5.0.0 您嘗試聯絡的群組可能不存在'],
    leaves: ['550 5.0.0 群組已滿'],
  },
  'zh-hant/disabled': { takes: ['550 5.0.0 信箱已停用'], leaves: ['550 5.0.0 找不到收件者'] },
  'zh-hant/host-unknown': { takes: ['550 網域不存在'], leaves: ['550 找不到收件者'] },
  'zh-hant/too-large': { takes: ['552 郵件過大'], leaves: ['550 找不到收件者'] },
};
