import type { RuleExamples } from '../rule.ts';

export const huExamples: RuleExamples = {
  'hu/user-unknown': {
    takes: ['550 5.0.0 Ismeretlen címzett recipient@example.net'],
    leaves: ['550 5.0.0 Ismeretlen feladó'],
  },
  'hu/over-quota': {
    takes: ['552 5.0.0 A postafiók megtelt'],
    leaves: ['552 5.0.0 A postafiók zárolva van'],
  },
  'hu/host-unknown': { takes: ['550 tartomány nem létezik'], leaves: ['550 címzett nem található'] },
  'hu/too-large': { takes: ['552 üzenet túl nagy'], leaves: ['550 címzett nem található'] },
};
