import type { Language } from './language.ts';

/** Chinese (traditional). */
export const zhHant: Language = {
  id: 'zh-hant',
  notices: ['無法傳送郵件', '郵件未送達', '郵件 … 無法傳遞', '郵件 … 無法送達', '退信通知'],
  rules: [
    {
      id: 'zh-hant/user-unknown',
      reason: 'user-unknown',
      any: ['找不到收件者', '找不到地址', '使用者不存在', '收件者不存在', '收件人不存在'],
    },
    { id: 'zh-hant/over-quota', reason: 'over-quota', any: ['信箱已滿'] },
    { id: 'zh-hant/recipient-restricted', reason: 'recipient-restricted', any: ['群組可能不存在'] },
    { id: 'zh-hant/disabled', reason: 'disabled', any: ['信箱已停用', '帳號已停用'] },
  ],
};
