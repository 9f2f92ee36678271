/** What is known of the two ends of a bounce; shown and looked up only on a click, never stored. */
export type DomainFacts = {
  sendingDomain?: string;
  sendingIp?: string;
  recipientDomain?: string;
};

/** A page of another site that checks a domain or an address; it sees what it is asked about. */
export type DomainCheck = {
  /** Locale key part under `ui.checks`. */
  id: 'sendingDns' | 'dmarc' | 'listed' | 'ipListed' | 'recipientMx';
  /** The domain or IP address the site will see. */
  subject: string;
  /** The site, as people know it. */
  host: string;
  url: string;
};

const DOMAIN = /^(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/;
const IP = /^[0-9a-f.:]{3,45}$/;

/** The checks that fit what is known. A value that is neither a domain nor an IP address gives none. */
export function domainChecks({
  sendingDomain = '',
  sendingIp = '',
  recipientDomain = '',
}: DomainFacts): DomainCheck[] {
  const checks: DomainCheck[] = [];
  if (DOMAIN.test(sendingDomain)) {
    checks.push(
      {
        id: 'sendingDns',
        subject: sendingDomain,
        host: 'toolbox.googleapps.com',
        url: `https://toolbox.googleapps.com/apps/dig/#TXT/${sendingDomain}`,
      },
      {
        id: 'dmarc',
        subject: sendingDomain,
        host: 'toolbox.googleapps.com',
        url: `https://toolbox.googleapps.com/apps/dig/#TXT/_dmarc.${sendingDomain}`,
      },
      {
        id: 'listed',
        subject: sendingDomain,
        host: 'check.spamhaus.org',
        url: `https://check.spamhaus.org/results/?query=${sendingDomain}`,
      },
    );
  }
  if (IP.test(sendingIp)) {
    checks.push({
      id: 'ipListed',
      subject: sendingIp,
      host: 'check.spamhaus.org',
      url: `https://check.spamhaus.org/results/?query=${encodeURIComponent(sendingIp)}`,
    });
  }
  if (DOMAIN.test(recipientDomain)) {
    checks.push({
      id: 'recipientMx',
      subject: recipientDomain,
      host: 'toolbox.googleapps.com',
      url: `https://toolbox.googleapps.com/apps/dig/#MX/${recipientDomain}`,
    });
  }
  return checks;
}
