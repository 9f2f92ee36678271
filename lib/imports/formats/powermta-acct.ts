import { defineFormat } from '../format.ts';

/** The order of the stock configuration, for sites that write no header. */
const STOCK =
  'type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,srcType,srcMta,dlvType,dlvSourceIp,dlvDestinationIp,dlvEsmtpAvailable,dlvSize,vmta,jobId,envId,queue,vmtaPool'.split(
    ',',
  );

const RECORD = /^(?:d|b|t|tq|r|f|rb|rs)$/;
const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|^\d{10}$/;

/** Accounting files. Columns are configured by the site: read by name, `#type` first lines and stock order included. */
export const powermtaAcct = defineFormat({
  id: 'powermta-acct',
  name: 'PowerMTA accounting file',
  maker: 'powermta',
  table: {
    any: ['timeLogged', 'dsnStatus', 'dsnDiag', 'bounceCat', 'vmta', 'dlvSourceIp'],
    least: 2,
    columns: (rows) => {
      const first = rows[0] ?? [];
      const headless =
        RECORD.test(first[0] ?? '') && TIME.test(first[1] ?? '') && (first[4] ?? '').includes('@');
      return headless && first.length >= 12 ? STOCK.slice(0, first.length) : null;
    },
  },
  fields: {
    recipient: 'rcpt',
    sender: ['header_From', 'orig'],
    time: 'timeLogged',
    event: 'type',
    messageId: ['header_Message-Id', 'envId'],
    status: 'dsnStatus',
    text: 'dsnDiag',
    word: 'bounceCat',
    host: 'dsnMta',
    ip: 'dlvSourceIp',
    emailType: ['jobId', 'vmta'],
  },
  kinds: {
    d: 'delivered',
    b: 'bounce',
    t: 'deferred',
    rb: 'bounce',
    tq: 'skip',
    r: 'skip',
    f: 'skip',
    rs: 'skip',
  },
  refineFailure(event, at) {
    // "5.1.1 (bad destination mailbox address)": the code leads.
    event.status = /^\d\.\d{1,3}\.\d{1,3}/.exec(event.status)?.[0] ?? '';
    event.host = event.host.replace(/\s*\(.*$/, '');
    if (at('dsnAction') === 'delayed') event.kind = 'deferred';
  },
});
