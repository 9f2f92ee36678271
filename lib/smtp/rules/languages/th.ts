import type { Language } from './language.ts';

/** Thai. */
export const th: Language = {
  id: 'th',
  notices: ['ไม่สามารถส่ง', 'ส่งข้อความไม่สำเร็จ', 'การส่งล้มเหลว', 'ไม่สามารถนำส่ง'],
  rules: [
    { id: 'th/user-unknown', reason: 'user-unknown', any: ['ไม่พบผู้รับ', 'ไม่พบผู้ใช้', 'ไม่พบที่อยู่'] },
    { id: 'th/over-quota', reason: 'over-quota', any: ['กล่องจดหมายเต็ม', 'กล่องจดหมายของผู้รับเต็ม'] },
  ],
};
