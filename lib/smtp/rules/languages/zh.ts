import type { Language } from './language.ts';

/** Chinese (simplified). */
export const zh: Language = {
  id: 'zh',
  notices: [
    '退信通知',
    '系统退信',
    '退信原因',
    '邮件 … 无法送达',
    '邮件 … 投递失败',
    '邮件未送达',
    '邮件 … 无法投递',
    '邮件 … 未能送达',
  ],
  rules: [
    {
      id: 'zh/user-unknown',
      reason: 'user-unknown',
      any: [
        '收件人未找到',
        '无此用户',
        '找不到该地址',
        '请求的用户不存在',
        '邮箱不存在',
        '用户不存在',
        '收件人不存在',
        '找不到地址',
        '收件人地址不存在',
        '地址不存在',
      ],
      none: ['发件人'],
    },
    {
      id: 'zh/over-quota',
      reason: 'over-quota',
      any: ['邮箱容量已满', '邮箱空间已满', '邮箱已满', '邮箱空间不足', '超出配额'],
    },
    { id: 'zh/disabled', reason: 'disabled', any: ['处于禁用或者冻结状态', '邮箱被锁', '邮箱已停用'] },
    {
      id: 'zh/rate-limited',
      reason: 'rate-limited',
      any: ['超过限制', '发信频率'],
      none: ['大小'],
      weight: 0.75,
    },
    { id: 'zh/too-many-connections', reason: 'too-many-connections', any: ['连接数量'] },
    {
      id: 'zh/spam-content',
      reason: 'spam-content',
      any: ['反垃圾邮件引擎被拒绝', '垃圾邮件特征', '系统识别为垃圾邮件', '被识别为垃圾邮件'],
    },
    { id: 'zh/ip-listed', reason: 'ip-listed', any: ['发信ip被禁止', 'ip被禁止'] },
    { id: 'zh/sender-rejected', reason: 'sender-rejected', any: ['拒绝发件人地址'] },
    { id: 'zh/spf', reason: 'spf', any: ['未被发送域的spf许可'] },
    { id: 'zh/dmarc', reason: 'dmarc', any: ['未被发信域的dmarc许可'] },
    { id: 'zh/too-large', reason: 'too-large', any: ['邮件大小超过限制', '邮件过大'] },
  ],
};
