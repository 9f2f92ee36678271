import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx0.charter.net');

export const spectrumExamples: RuleExamples = {
  'spectrum/ip-blocked': {
    takes: [said('554 mx0.charter.net 192.0.2.9 blocked. See https://www.spectrum.net/support AUP#In-1220')],
    leaves: [said('421 mx0.charter.net too many connections. AUP#In-1310')],
  },
  'spectrum/account': {
    takes: [said('550 Account blocked from sending. AUP#Out-1010')],
    leaves: [said('550 Account limited. AUP#Out-1030')],
  },
  'spectrum/account-limit': {
    takes: [said('421 Account limited. AUP#Out-1030')],
    leaves: [said('550 Account blocked from sending. AUP#Out-1010')],
  },
  'spectrum/busy': {
    takes: [said('421 We cannot process this now. AUP#In-1090')],
    leaves: [said('421 Too many connections. AUP#In-1310')],
  },
  'spectrum/no-ptr': {
    takes: [said('421 Reverse DNS needed. AUP#In-1110')],
    leaves: [said('550 Sender policy failed. AUP#In-1160')],
  },
  'spectrum/unauthenticated': {
    takes: [said("550 The sending domain's own policy failed. AUP#In-1170")],
    leaves: [said('421 Reverse DNS needed. AUP#In-1110')],
  },
  'spectrum/ipv6': {
    takes: [said('554 IPv6 is not supported. AUP#In-1260')],
    leaves: [said('554 IP on a list. AUP#In-1250')],
  },
  'spectrum/connections': {
    takes: [said('421 Too many connections. AUP#In-1310')],
    leaves: [said('452 Too many messages. AUP#In-1380')],
  },
  'spectrum/rate': {
    takes: [said('452 Too many messages. AUP#In-1380')],
    leaves: [said('452 Too many recipients in one message. AUP#In-1550')],
  },
  'spectrum/recipients': {
    takes: [said('452 Too many recipients in one message. AUP#In-1550')],
    leaves: [said('452 Too many messages. AUP#In-1380')],
  },
  'spectrum/sender': {
    takes: [said('550 Sender differs from the login. AUP#Out-1500')],
    leaves: [said('552 Larger than allowed. AUP#Out-1530')],
  },
  'spectrum/too-large': {
    takes: [said('552 Larger than allowed. AUP#In-1530')],
    leaves: [said('550 Sender differs from the login. AUP#Out-1520')],
  },
};
