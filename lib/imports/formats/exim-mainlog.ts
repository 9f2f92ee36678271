import { defineFormat } from '../format.ts';
import { senders } from '../log-lines.ts';

const LINE =
  /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(?:\.\d{1,9})?(?: ([+-]\d{4}))? (?:\[\d+\] )?([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) (\*\*|==|=>|->|<=) (.*)$/;
const ADDRESS = /^(?:[^<\s]\S{0,319}|<>)(?: \(([^)]{0,320})\))?(?: <([^>]{0,320})>)?/;
const HOST = / H=([\w.-]{1,255})/;
const TEXT = /: (?:SMTP error|retry time(?:out)? |Unrouteable|all relevant|host lookup|[^\s:][^:]{0,80}:? )/;

const KINDS = { '**': 'bounce', '==': 'deferred', '=>': 'delivered', '->': 'delivered' } as const;

/** Main log of Exim, cPanel's `exim_mainlog` included. The sender stands on the arrival line (`<=`) of the same message id. */
export const eximMainlog = defineFormat({
  id: 'exim-mainlog',
  name: 'Exim main log',
  maker: 'exim',
  log: {
    line: LINE,
    open: () => {
      const from = senders();
      return (line, event) => {
        const found = LINE.exec(line);
        if (!found) return false;
        const [, time, zone = '', id, mark, rest] = found as unknown as [
          string,
          string,
          string?,
          string?,
          string?,
          string?,
        ];
        if (mark === '<=') {
          from.set(id!, /^\S+/.exec(rest!)?.[0].replace(/^<>$/, '') ?? '');
          return false;
        }
        const kind = KINDS[mark as keyof typeof KINDS];
        const first = /^\S+/.exec(rest!)?.[0] ?? '';
        const address = first.includes('@') ? first : (ADDRESS.exec(rest!)?.[2] ?? first);
        event.kind = kind;
        event.recipient = address.replace(/:$/, '');
        event.sender = from.get(id!);
        event.time = time + zone;
        event.eventId = kind === 'deferred' ? `${id}/${address}/${mark}/${time}` : `${id}/${address}/${mark}`;
        event.host = HOST.exec(rest!)?.[1] ?? '';
        const said = TEXT.exec(rest!);
        event.text = kind === 'delivered' || !said ? '' : rest!.slice(said.index + 2);
        // No attempt was made: the line repeats that an older one failed.
        if (event.text.startsWith('retry time not reached')) event.text = '';
        if (/retry timeout exceeded/.test(event.text)) event.kind = 'expired';
        return true;
      };
    },
  },
  fields: {},
});
