import { cn21 } from './21cn.ts';
import { amavis } from './amavis.ts';
import { amazonses } from './amazonses.ts';
import { apple } from './apple.ts';
import { au } from './au.ts';
import { barracuda } from './barracuda.ts';
import { cisco } from './cisco.ts';
import { cloudflare } from './cloudflare.ts';
import { cloudmark } from './cloudmark.ts';
import { comcast } from './comcast.ts';
import { cox } from './cox.ts';
import { daum } from './daum.ts';
import { docomo } from './docomo.ts';
import { domino } from './domino.ts';
import { dovecot } from './dovecot.ts';
import { exchange } from './exchange.ts';
import { exim } from './exim.ts';
import { facebook } from './facebook.ts';
import { fireeye } from './fireeye.ts';
import { fortimail } from './fortimail.ts';
import { forwardemail } from './forwardemail.ts';
import { free } from './free.ts';
import { gmx } from './gmx.ts';
import { godaddy } from './godaddy.ts';
import { google } from './google.ts';
import { haraka } from './haraka.ts';
import { hornetsecurity } from './hornetsecurity.ts';
import { hostpoint } from './hostpoint.ts';
import { improvmx } from './improvmx.ts';
import { infomaniak } from './infomaniak.ts';
import { laposte } from './laposte.ts';
import { libero } from './libero.ts';
import { mailRu } from './mail.ru.ts';
import { mailgun } from './mailgun.ts';
import { messagelabs } from './messagelabs.ts';
import { microsoft365 } from './microsoft365.ts';
import { mimecast } from './mimecast.ts';
import { mxroute } from './mxroute.ts';
import { naver } from './naver.ts';
import { netease } from './netease.ts';
import { opensmtpd } from './opensmtpd.ts';
import { oracle } from './oracle.ts';
import { orange } from './orange.ts';
import { outlookCom } from './outlook.com.ts';
import { ovh } from './ovh.ts';
import { postfix } from './postfix.ts';
import { postmark } from './postmark.ts';
import { proofpoint } from './proofpoint.ts';
import { proton } from './proton.ts';
import { qmail } from './qmail.ts';
import { qq } from './qq.ts';
import { rackspace } from './rackspace.ts';
import { rambler } from './rambler.ts';
import { rspamd } from './rspamd.ts';
import { sendgrid } from './sendgrid.ts';
import { sendmail } from './sendmail.ts';
import { sfr } from './sfr.ts';
import { sina } from './sina.ts';
import { sohu } from './sohu.ts';
import { sophos } from './sophos.ts';
import { spamexperts } from './spamexperts.ts';
import { spectrum } from './spectrum.ts';
import { tOnline } from './t-online.ts';
import { titan } from './titan.ts';
import { trendmicro } from './trendmicro.ts';
import { vade } from './vade.ts';
import { webDe } from './web.de.ts';
import { yahoo } from './yahoo.ts';
import { yandex } from './yandex.ts';
import { zerospam } from './zerospam.ts';
import { zimbra } from './zimbra.ts';
import { zoho } from './zoho.ts';
import { KNOWN_HOSTS } from './known-hosts.ts';
import type { Provider } from './rule.ts';

/**
 * Every provider, filter and mail server, in the order they are asked: a text that bears the marks of two is the first's. A
 * narrower mark stands before a wider one (Outlook.com before Microsoft 365), mail servers last, for anyone may run them.
 */
export const PROVIDERS: readonly Provider[] = [
  google,
  outlookCom,
  microsoft365,
  yahoo,
  apple,
  cox,
  spectrum,
  comcast,
  orange,
  laposte,
  docomo,
  au,
  netease,
  qq,
  cn21,
  cloudflare,
  daum,
  facebook,
  forwardemail,
  free,
  gmx,
  godaddy,
  hostpoint,
  improvmx,
  infomaniak,
  libero,
  mailRu,
  mxroute,
  naver,
  ovh,
  proton,
  rackspace,
  rambler,
  sfr,
  sina,
  sohu,
  tOnline,
  titan,
  webDe,
  yandex,
  zoho,
  amazonses,
  mailgun,
  postmark,
  sendgrid,
  amavis,
  barracuda,
  cisco,
  cloudmark,
  fireeye,
  fortimail,
  hornetsecurity,
  messagelabs,
  mimecast,
  proofpoint,
  rspamd,
  sophos,
  spamexperts,
  trendmicro,
  vade,
  zerospam,
  domino,
  dovecot,
  exchange,
  exim,
  haraka,
  opensmtpd,
  oracle,
  postfix,
  qmail,
  sendmail,
  zimbra,
  ...KNOWN_HOSTS,
];
