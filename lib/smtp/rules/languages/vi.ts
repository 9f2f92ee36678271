import type { Language } from './language.ts';

/** Vietnamese. */
export const vi: Language = {
  id: 'vi',
  notices: [
    'thư không được gửi',
    'không thể gửi tới',
    'không thể gửi thư',
    'không gửi được',
    'chưa được gửi',
    'gửi không thành công',
    'thư bị trả lại',
    'chuyển thư không thành công',
  ],
  failures: ['không thể gửi', 'gửi không thành công', 'không được gửi', 'không thể chuyển', 'không gửi được'],
  parties: ['người nhận', 'người gửi', 'thư', 'hộp thư'],
  rules: [
    {
      id: 'vi/user-unknown',
      reason: 'user-unknown',
      any: [
        'không tìm thấy địa chỉ',
        'người dùng không tồn tại',
        'không tìm thấy người nhận',
        'người nhận không tồn tại',
        'tài khoản không tồn tại',
        'địa chỉ … không tồn tại',
        'hộp thư không tồn tại',
        'không tìm thấy người dùng',
      ],
    },
    {
      id: 'vi/over-quota',
      reason: 'over-quota',
      any: ['hộp thư … đầy', 'hết dung lượng', 'vượt quá dung lượng'],
    },
  ],
};
