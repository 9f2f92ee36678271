import { activecampaign } from './activecampaign.ts';
import { braze } from './braze.ts';
import { brevo } from './brevo.ts';
import { cloudflareEmail } from './cloudflare-email.ts';
import { cpanelTrack } from './cpanel-track.ts';
import { customerio } from './customerio.ts';
import { elasticemail } from './elasticemail.ts';
import { exchangeEac } from './exchange-eac.ts';
import { fastmail } from './fastmail.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { gmxWebdeMailcom } from './gmx-webde-mailcom.ts';
import { googleEls } from './google-els.ts';
import { gorgias } from './gorgias.ts';
import { helpscout } from './helpscout.ts';
import { hey } from './hey.ts';
import { highlevel } from './highlevel.ts';
import { horde } from './horde.ts';
import { hubspotEmail } from './hubspot-email.ts';
import { hyperkitty } from './hyperkitty.ts';
import { icloud } from './icloud.ts';
import { infomaniak } from './infomaniak.ts';
import { intercom } from './intercom.ts';
import { iterable } from './iterable.ts';
import { klaviyo } from './klaviyo.ts';
import { mailchimp } from './mailchimp.ts';
import { mailcowAdmin } from './mailcow-admin.ts';
import { mailersend } from './mailersend.ts';
import { mailgun } from './mailgun.ts';
import { mailjet } from './mailjet.ts';
import { mailpit } from './mailpit.ts';
import { mailru } from './mailru.ts';
import { mailtrap } from './mailtrap.ts';
import { mandrill } from './mandrill.ts';
import { matchesPattern } from './match-pattern.ts';
import { missive } from './missive.ts';
import { nextcloudMail } from './nextcloud-mail.ts';
import { openXchange } from './open-xchange.ts';
import { osticket } from './osticket.ts';
import { outlookWeb } from './outlook-web.ts';
import { owaOnprem } from './owa-onprem.ts';
import { plesk } from './plesk.ts';
import { postal } from './postal.ts';
import { postmark } from './postmark.ts';
import { powermta } from './powermta.ts';
import { proton } from './proton.ts';
import { proxmoxMg } from './proxmox-mg.ts';
import { requestTracker } from './request-tracker.ts';
import { resend } from './resend.ts';
import { roundcube } from './roundcube.ts';
import { rspamd } from './rspamd.ts';
import { scalewayTem } from './scaleway-tem.ts';
import { sendgrid } from './sendgrid.ts';
import { ses } from './ses.ts';
import { sfmc } from './sfmc.ts';
import { smtp2go } from './smtp2go.ts';
import { snappymailRainloop } from './snappymail-rainloop.ts';
import { socketlabs } from './socketlabs.ts';
import { sogo } from './sogo.ts';
import { sparkpost } from './sparkpost.ts';
import { titan } from './titan.ts';
import { tuta } from './tuta.ts';
import { yahooAol } from './yahoo-aol.ts';
import { yandex } from './yandex.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';
import { zimbra } from './zimbra.ts';
import { zoho } from './zoho.ts';
import { zonemta } from './zonemta.ts';
import type { Site } from './site.ts';

/**
 * Every surface, in the order they are asked. Fixed hosts cannot collide and stand in alphabetical order of their ids;
 * among the fingerprints (no `matches`) the more particular software comes first, because a hosting panel embeds a webmail.
 */
export const SITES: readonly Site[] = [
  // Fixed hosts, alphabetical.
  activecampaign,
  braze,
  brevo,
  cloudflareEmail,
  customerio,
  elasticemail,
  exchangeEac,
  fastmail,
  freshdesk,
  front,
  gmail,
  gmxWebdeMailcom,
  googleEls,
  gorgias,
  helpscout,
  hey,
  hubspotEmail,
  icloud,
  infomaniak,
  intercom,
  iterable,
  klaviyo,
  mailchimp,
  mailersend,
  mailgun,
  mailjet,
  mailru,
  mailtrap,
  mandrill,
  missive,
  outlookWeb,
  postmark,
  proton,
  resend,
  scalewayTem,
  sendgrid,
  ses,
  sfmc,
  smtp2go,
  socketlabs,
  sparkpost,
  titan,
  tuta,
  yahooAol,
  yandex,
  zendesk,
  zoho,
  // By fingerprint: self-hosted and white labels (some have hosts of their own besides).
  roundcube,
  sogo,
  zimbra,
  horde,
  snappymailRainloop,
  nextcloudMail,
  openXchange,
  requestTracker,
  osticket,
  zammad,
  hyperkitty,
  postal,
  mailcowAdmin,
  proxmoxMg,
  cpanelTrack,
  zonemta,
  rspamd,
  mailpit,
  owaOnprem,
  powermta,
  plesk,
  highlevel,
];

/**
 * The surface of a page: by match pattern, then by fingerprint, else `generic`. `find` looks for a selector in the page; it may be left out
 * where only the URL is known.
 */
export function siteFor(url: string, find?: (selector: string) => unknown): Site {
  const parsed = URL.parse(url);
  if (!parsed) return generic;
  return (
    SITES.find((site) => patternsOf(site).some((pattern) => matchesPattern(pattern, parsed))) ??
    (find && SITES.find((site) => site.fingerprint?.some((selector) => find(selector)))) ??
    generic
  );
}

/** The surface with an id, for names in lists. */
export function siteById(id: string): Site | null {
  return SITES.find((site) => site.id === id) ?? (id === generic.id ? generic : null);
}

/** All origins a surface needs: its pages and the frames that hold its bodies. */
export function patternsOf(site: Site): readonly string[] {
  return site.frameMatches ? [...site.matches, ...site.frameMatches] : site.matches;
}
