import type { Language } from './language.ts';

/** Chinese (traditional). */
export const zhHant: Language = {
  id: 'zh-hant',
  notices: [
    '無法傳送郵件',
    '郵件未送達',
    '無法傳遞',
    '無法投遞',
    '傳送失敗',
    '未能送達',
    '無法送達',
    '投遞失敗',
    '被退回',
    '退信',
  ],
  failures: [
    '無法傳遞',
    '傳遞失敗',
    '無法投遞',
    '無法送達',
    '未能送達',
    '傳送失敗',
    '寄送失敗',
    '無法寄送',
    '寄件失敗',
  ],
  rules: [
    {
      id: 'zh-hant/user-unknown',
      reason: 'user-unknown',
      any: [
        '找不到收件者',
        '找不到地址',
        '查無此人',
        '無此使用者',
        '地址不存在',
        '帳號不存在',
        '收件人錯誤',
        '找不到您輸入',
        '收件者 … 不存在',
        '收件人 … 不存在',
        '使用者 … 不存在',
        '信箱不存在',
        '電子郵件地址 … 找不到',
        '無此帳號',
      ],
    },
    {
      id: 'zh-hant/over-quota',
      reason: 'over-quota',
      any: ['空間不足', '容量不足', '郵箱已滿', '超過配額', '信箱 … 已滿', '超出配額', '信箱爆滿'],
    },
    { id: 'zh-hant/recipient-restricted', reason: 'recipient-restricted', any: ['群組可能不存在'] },
    { id: 'zh-hant/disabled', reason: 'disabled', any: ['信箱已停用', '帳號已停用'] },
    {
      id: 'zh-hant/host-unknown',
      reason: 'host-unknown',
      any: ['網域不存在', '找不到網域', '網域名稱不存在'],
    },
    { id: 'zh-hant/too-large', reason: 'too-large', any: ['郵件過大', '郵件太大'] },
  ],
};
