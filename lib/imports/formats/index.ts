import type { Format } from '../format.ts';
import { brevoLogsCsv } from './brevo-logs-csv.ts';
import { brevoWebhook } from './brevo-webhook.ts';
import { cpanelEmailtrackJson } from './cpanel-emailtrack-json.ts';
import { dsnEml } from './dsn-eml.ts';
import { eximMainlog } from './exim-mainlog.ts';
import { exoPowershellCsv } from './exo-powershell-csv.ts';
import { exoTraceEnhancedCsv } from './exo-trace-enhanced-csv.ts';
import { exoTraceExtendedCsv } from './exo-trace-extended-csv.ts';
import { genericDelimited } from './generic-delimited.ts';
import { googleElsCsv } from './google-els-csv.ts';
import { highlevelDashboardPaste } from './highlevel-dashboard-paste.ts';
import { kumomtaJsonl } from './kumomta-jsonl.ts';
import { mailersendWebhook } from './mailersend-webhook.ts';
import { mailgunBounces } from './mailgun-bounces.ts';
import { mailgunEventsJson } from './mailgun-events-json.ts';
import { mailjetEvents } from './mailjet-events.ts';
import { mailtrapWebhook } from './mailtrap-webhook.ts';
import { mandrillActivityCsv } from './mandrill-activity-csv.ts';
import { mandrillWebhook } from './mandrill-webhook.ts';
import { postalWebhook } from './postal-webhook.ts';
import { postfixMaillog } from './postfix-maillog.ts';
import { postmarkBounces } from './postmark-bounces.ts';
import { postmarkSuppressions } from './postmark-suppressions.ts';
import { powermtaAcct } from './powermta-acct.ts';
import { resendWebhook } from './resend-webhook.ts';
import { scalewayTem } from './scaleway-tem.ts';
import { sendgridActivityCsv } from './sendgrid-activity-csv.ts';
import { sendgridActivityJson } from './sendgrid-activity-json.ts';
import { sendgridBouncesJson } from './sendgrid-bounces-json.ts';
import { sendgridEventWebhook } from './sendgrid-event-webhook.ts';
import { sendgridSuppressionsCsv } from './sendgrid-suppressions-csv.ts';
import { sesSnsBounce } from './ses-sns-bounce.ts';
import { sesVdmExport } from './ses-vdm-export.ts';
import { sfmcBounces } from './sfmc-bounces.ts';
import { smtp2goWebhook } from './smtp2go-webhook.ts';
import { sparkpostEvents } from './sparkpost-events.ts';
import { zonemtaHttpBounce } from './zonemta-http-bounce.ts';

/**
 * Every export format, in the order they are tried: the first whose marks fit is the file's format. The generic one is last.
 */
export const FORMATS: readonly Format[] = [
  sendgridSuppressionsCsv,
  sendgridBouncesJson,
  sendgridActivityCsv,
  sendgridActivityJson,
  sendgridEventWebhook,
  mailgunEventsJson,
  mailgunBounces,
  postmarkBounces,
  postmarkSuppressions,
  sesSnsBounce,
  sesVdmExport,
  sparkpostEvents,
  mandrillActivityCsv,
  mandrillWebhook,
  brevoLogsCsv,
  brevoWebhook,
  mailjetEvents,
  resendWebhook,
  mailersendWebhook,
  mailtrapWebhook,
  postalWebhook,
  smtp2goWebhook,
  scalewayTem,
  sfmcBounces,
  powermtaAcct,
  kumomtaJsonl,
  exoTraceEnhancedCsv,
  exoTraceExtendedCsv,
  exoPowershellCsv,
  googleElsCsv,
  postfixMaillog,
  eximMainlog,
  dsnEml,
  cpanelEmailtrackJson,
  zonemtaHttpBounce,
  highlevelDashboardPaste,
  genericDelimited,
];

const BY_ID = new Map(FORMATS.map((format) => [format.id, format]));

/** The format of this id. */
export const formatOf = (id: string): Format | undefined => BY_ID.get(id);

/** The name people know a format by; the id itself when it is none of ours. */
export const formatName = (id: string): string => BY_ID.get(id)?.name ?? id;
