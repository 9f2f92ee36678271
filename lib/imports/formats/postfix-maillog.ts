import { defineFormat } from '../format.ts';
import { senders, syslogTime } from '../log-lines.ts';

const LINE = /\bpostfix(?:-[\w-]{1,32})?\/[\w/-]{1,48}\[\d+\]: /;
const ID = /\]: ([0-9A-Za-z]{4,24}): /;
const FROM = /: from=<([^>]{0,320})>/;
const TO = /: to=<([^>]{1,320})>/;
const RELAY = /, relay=([^,[]{1,255})(?:\[[^\]]*\])?/;
const DSN = /, dsn=(\d\.\d{1,3}\.\d{1,3})/;
const STATUS = /, status=([a-z]{1,16})(?: \((.*)\)\s*$| \((.*)$)?/;

const KINDS = { sent: 'delivered', bounced: 'bounce', deferred: 'deferred', expired: 'expired' } as const;

/** Mail log of Postfix. The sender stands on the queue manager's line of the same queue id. */
export const postfixMaillog = defineFormat({
  id: 'postfix-maillog',
  name: 'Postfix mail log',
  maker: 'postfix',
  log: {
    line: LINE,
    open: (now) => {
      const from = senders();
      const time = syslogTime(now);
      return (line, event) => {
        if (!line.includes('postfix')) return false;
        const id = ID.exec(line)?.[1];
        if (!id) return false;
        const status = STATUS.exec(line);
        if (!status) {
          const sender = FROM.exec(line)?.[1];
          if (sender) from.set(id, sender);
          else if (line.endsWith(': removed')) from.drop(id);
          return false;
        }
        const to = TO.exec(line)?.[1];
        const kind = KINDS[status[1] as keyof typeof KINDS];
        const relay = RELAY.exec(line)?.[1] ?? '';
        // Handed to the content filter or to another local daemon: the next line of the same mail tells the end.
        if (!to || !kind || (kind === 'delivered' && /^(?:127\.0\.0\.1|localhost)$/.test(relay)))
          return false;
        event.kind = kind;
        event.recipient = to;
        event.sender = from.get(id);
        event.time = time(line);
        event.eventId = kind === 'deferred' ? `${id}/${event.time}/${to}` : `${id}/${to}/${kind}`;
        event.status = DSN.exec(line)?.[1] ?? '';
        event.text = status[2] ?? status[3] ?? '';
        event.host = relay === 'none' || relay === 'local' ? '' : relay;
        return true;
      };
    },
  },
  fields: {},
});
