import type { Language } from './language.ts';

/** Korean. */
export const ko: Language = {
  id: 'ko',
  notices: [
    '메일이 전송되지 않',
    '메일 … 전송되지 않음',
    '메일 … 전송 실패',
    '메시지 … 배달하지 못했습니다',
    '메일을 보낼 수 없습니다',
  ],
  rules: [
    {
      id: 'ko/user-unknown',
      reason: 'user-unknown',
      any: [
        '수신자를 찾을 수 없',
        '존재하지 않는 이메일',
        '존재하지 않는 주소',
        '주소를 찾을 수 없거나',
        '받는사람이 존재하지 않는',
        '주소를 찾을 수 없음',
        '주소를 찾을 수 없습니다',
        '존재하지 않는 사용자',
        '사용자를 찾을 수 없',
        '존재하지 않는 메일',
      ],
    },
    {
      id: 'ko/over-quota',
      reason: 'over-quota',
      any: [
        '메일함 용량',
        '용량이 초과',
        '메일용량이 초과',
        '받은편지함이 가득',
        '메일함이 가득',
        '용량 초과',
      ],
    },
    { id: 'ko/disabled', reason: 'disabled', any: ['받는사람이 사용중지된', '휴면 계정'] },
    {
      id: 'ko/blocked-by-recipient',
      reason: 'blocked-by-recipient',
      any: ['수신거부)에 의해 차단', '수신 거부'],
    },
    { id: 'ko/ip-listed', reason: 'ip-listed', any: ['ip가 차단'] },
    { id: 'ko/system-error', reason: 'system-error', any: ['일시적인 전송 실패'], weight: 0.75 },
  ],
};
