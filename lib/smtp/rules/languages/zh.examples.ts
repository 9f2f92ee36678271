import type { RuleExamples } from '../rule.ts';

export const zhExamples: RuleExamples = {
  'zh/user-unknown': {
    takes: ['550 5.0.0 收件人不存在 recipient@example.net'],
    leaves: ['550 5.0.0 发件人地址不存在'],
  },
  'zh/over-quota': { takes: ['552 5.0.0 邮箱已满'], leaves: ['552 5.0.0 邮箱已关闭'] },
  'zh/disabled': { takes: ['550 5.0.0 该邮箱被锁'], leaves: ['550 5.0.0 该邮箱已满'] },
  'zh/rate-limited': { takes: ['450 4.0.0 发信频率过高'], leaves: ['552 5.0.0 邮件大小超过限制'] },
  'zh/too-many-connections': { takes: ['421 4.0.0 连接数量过多'], leaves: ['421 4.0.0 发信频率过高'] },
  'zh/spam-content': { takes: ['550 5.0.0 邮件有垃圾邮件特征'], leaves: ['550 5.0.0 邮件有附件'] },
  'zh/ip-listed': { takes: ['550 5.0.0 发信IP被禁止'], leaves: ['550 5.0.0 发信人被禁止'] },
  'zh/sender-rejected': { takes: ['550 5.0.0 拒绝发件人地址'], leaves: ['550 5.0.0 收件人地址不存在'] },
  'zh/spf': { takes: ['550 5.0.0 未被发送域的SPF许可'], leaves: ['550 5.0.0 未被发信域的DMARC许可'] },
  'zh/dmarc': { takes: ['550 5.0.0 未被发信域的DMARC许可'], leaves: ['550 5.0.0 未被发送域的SPF许可'] },
  'zh/too-large': { takes: ['552 5.0.0 邮件大小超过限制'], leaves: ['450 4.0.0 发信频率超过限制'] },
  'zh/host-unknown': { takes: ['550 域名不存在'], leaves: ['550 收件人未找到'] },
  'zh/connection-failed': { takes: ['451 连接超时'], leaves: ['550 收件人未找到'] },
};
