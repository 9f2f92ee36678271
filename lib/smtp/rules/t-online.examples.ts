import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx00.t-online.de');

export const tOnlineExamples: RuleExamples = {
  't-online/reputation': {
    takes: [
      said(
        '554 IP=192.0.2.9 - None/bad reputation. Ask your postmaster for help or to contact tosa@rx.t-online.de (NOWL)',
      ),
    ],
    leaves: [said('550 5.7.0 Message considered as spam or virus, rejected')],
  },
  't-online/block-listed': {
    takes: [
      said(
        '554 IP=192.0.2.9 - A problem occurred. Ask your postmaster for help or to contact tobr@rx.t-online.de (BL)',
      ),
    ],
    leaves: [said('554 IP=192.0.2.9 - None/bad reputation. tosa@rx.t-online.de (NOWL)')],
  },
  't-online/spam': {
    takes: [said('550 5.7.0 Message considered as spam or virus, rejected')],
    leaves: [said('550 user unknown')],
  },
  't-online/over-quota': {
    takes: [said('552 5.2.2 <recipient@example.net> over storage quota')],
    leaves: [said('550 user unknown')],
  },
  't-online/user-unknown': {
    takes: [said('550 5.1.1 user unknown')],
    leaves: [said('550 5.7.0 Message considered as spam or virus, rejected')],
  },
};
