import type { RuleExamples } from '../rule.ts';

export const koExamples: RuleExamples = {
  'ko/user-unknown': {
    takes: ['550 5.0.0 존재하지 않는 사용자 recipient@example.net'],
    leaves: ['550 5.0.0 존재하지 않는 도메인'],
  },
  'ko/over-quota': {
    takes: ['552 5.0.0 받는 사람의 메일함이 가득 찼습니다'],
    leaves: ['552 5.0.0 받는 사람의 메일함이 잠겼습니다'],
  },
  'ko/disabled': {
    takes: ['550 5.0.0 받는사람이 사용중지된 상태입니다'],
    leaves: ['550 5.0.0 보낸사람이 사용중지된 상태입니다'],
  },
  'ko/blocked-by-recipient': {
    takes: ['550 5.0.0 스팸설정(수신거부)에 의해 차단되었습니다'],
    leaves: ['550 5.0.0 IP가 차단되었습니다'],
  },
  'ko/ip-listed': {
    takes: ['550 5.0.0 발신 IP가 차단되었습니다'],
    leaves: ['550 5.0.0 스팸설정(수신거부)에 의해 차단되었습니다'],
  },
  'ko/system-error': { takes: ['450 4.0.0 일시적인 전송 실패'], leaves: ['550 5.0.0 존재하지 않는 사용자'] },
  'ko/host-unknown': { takes: ['550 도메인을 찾을 수 없'], leaves: ['550 수신자를 찾을 수 없'] },
  'ko/too-large': { takes: ['552 메일 크기'], leaves: ['550 수신자를 찾을 수 없'] },
};
