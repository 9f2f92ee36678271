import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('163mx01.mxmail.netease.com');

export const neteaseExamples: RuleExamples = {
  'netease/connections': {
    takes: [said('421 HL:ICC 163 gzga-mx-mta, too many at once http://mail.163.com/help/help_spam_16.htm')],
    leaves: [said('421 HL:IFC 163 gzga-mx-mta, too much mail http://mail.163.com/help/help_spam_16.htm')],
  },
  'netease/rate': {
    takes: [said('421 HL:IFC 163 gzga-mx-mta, too much mail http://mail.163.com/help/help_spam_16.htm')],
    leaves: [said('421 HL:ICC 163 gzga-mx-mta, too many at once http://mail.163.com/help/help_spam_16.htm')],
  },
  'netease/recipients': {
    takes: [said('550 RP:TRC 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
    leaves: [said('450 RP:CCL 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
  },
  'netease/protocol': {
    takes: [said('450 RP:CCL 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
    leaves: [said('450 RP:DRC 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
  },
  'netease/listed': {
    takes: [said('554 HL:IPB 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
    leaves: [said('554 DT:SPM 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
  },
  'netease/forged': {
    takes: [said('421 HL:MEP 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
    leaves: [said('421 HL:REP 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
  },
  'netease/not-allowed': {
    takes: [said('450 WM:BLU 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
    leaves: [said('450 WM:BLI 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
  },
  'netease/spam': {
    takes: [said('554 DT:SPM 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
    leaves: [said('554 DT:SUM 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
  },
  'netease/sender-differs': {
    takes: [said('554 DT:SUM 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
    leaves: [said('554 DT:SPM 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
  },
  'netease/sender-blocked': {
    takes: [said('554 MI:SPB 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
    leaves: [said('550 MI:SPF 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
  },
  'netease/helo': {
    takes: [said('550 MI:NHD 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
    leaves: [said('550 MI:IMF 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
  },
  'netease/spf': {
    takes: [said('550 MI:SPF 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
    leaves: [said('550 MI:DMA 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
  },
  'netease/dmarc': {
    takes: [said('550 MI:DMA 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
    leaves: [said('550 MI:SPF 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
  },
  'netease/relay-denied': {
    takes: [said('550 RP:FRL 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
    leaves: [said('550 RP:TRC 163 gzga-mx-mta http://mail.163.com/help/help_spam_16.htm')],
  },
  'netease/user-unknown': {
    takes: [said('550 User not found: recipient@example.net')],
    leaves: [said('550 User suspended: recipient@example.net')],
  },
  'netease/disabled': {
    takes: [said('550 User suspended: recipient@example.net')],
    leaves: [said('550 User not found: recipient@example.net')],
  },
  'netease/recipient-block': {
    takes: [said('550 User in blacklist')],
    leaves: [said('554 IP in blacklist')],
  },
  'netease/blacklist': { takes: [said('554 IP in blacklist')], leaves: [said('550 User in blacklist')] },
  'netease/too-large': {
    takes: [said('552 Requested mail action aborted: exceeded mailsize limit')],
    leaves: [said('552 Illegal attachment')],
  },
  'netease/attachment': {
    takes: [said('552 Illegal attachment')],
    leaves: [said('552 exceeded mailsize limit')],
  },
  'netease/null-sender': {
    takes: [said('553 Null sender is not allowed')],
    leaves: [said('553 Authentication is required')],
  },
  'netease/auth': {
    takes: [said('553 Authentication is required')],
    leaves: [said('553 Null sender is not allowed')],
  },
};
