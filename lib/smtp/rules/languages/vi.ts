import type { Language } from './language.ts';

/** Vietnamese. */
export const vi: Language = {
  id: 'vi',
  notices: ['không gửi được thư', 'thư không được gửi'],
  rules: [
    {
      id: 'vi/user-unknown',
      reason: 'user-unknown',
      any: ['không tìm thấy địa chỉ', 'người dùng không tồn tại'],
    },
    {
      id: 'vi/over-quota',
      reason: 'over-quota',
      any: ['hộp thư của người nhận đã đầy', 'hộp thư … đã đầy', 'hộp thư đầy'],
    },
  ],
};
