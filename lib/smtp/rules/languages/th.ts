import type { Language } from './language.ts';

/** Thai. */
export const th: Language = {
  id: 'th',
  notices: [],
  rules: [{ id: 'th/user-unknown', reason: 'user-unknown', any: ['ไม่พบผู้รับ', 'ไม่พบผู้ใช้', 'ไม่พบที่อยู่'] }],
};
