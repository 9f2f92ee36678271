import { settledOrder } from './date-order.ts';
import { eventWord } from './event-words.ts';
import type { MappedField, Mapping } from './types.ts';
import { instantOf } from './time.ts';
import { columnName } from './table.ts';

/** Column names seen for each value, most telling first; `_`, `-` and blanks do not matter. */
const NAMES: Readonly<Record<MappedField, readonly string[]>> = {
  recipient: [
    'recipient',
    'recipientaddress',
    'recipientemail',
    'rcpt',
    'rcptto',
    'email',
    'emailaddress',
    'mailrcpt',
    'address',
    'to',
    'toemail',
    'toaddress',
    'destination',
    'contact',
    'subscriber',
    'user',
  ],
  sender: [
    'sender',
    'from',
    'senderaddress',
    'fromaddress',
    'fromemail',
    'mailfrom',
    'returnpath',
    'orig',
    'frm',
    'envelopefrom',
    'sendingdomain',
    'fromdomain',
  ],
  time: [
    'eventtime',
    'bouncedat',
    'bouncedate',
    'timestamp',
    'eventdate',
    'datetime',
    'date',
    'time',
    'createdat',
    'created',
    'processed',
    'ts',
    'occurredat',
    'sentat',
    'received',
    'lastattempt',
    'updatedat',
  ],
  event: [
    'event',
    'eventtype',
    'status',
    'result',
    'outcome',
    'state',
    'bouncetype',
    'type',
    'action',
    'deliverystatus',
  ],
  eventId: ['eventid', 'sgeventid', 'uuid', 'feedbackid', 'id'],
  messageId: ['messageid', 'internetmessageid', 'smtpid', 'mid', 'msgid'],
  reply: ['smtpcode', 'replycode', 'errorcode', 'responsecode', 'bouncecode', 'code', 'smtpreplycode'],
  status: [
    'enhancedcode',
    'enhancedstatus',
    'enhancedstatuscode',
    'dsnstatus',
    'dsn',
    'statuscode',
    'status',
  ],
  text: [
    'diagnosticcode',
    'diagnostic',
    'diag',
    'dsndiag',
    'smtpreply',
    'smtpresponse',
    'bouncereason',
    'bouncedetail',
    'reason',
    'response',
    'error',
    'errormessage',
    'message',
    'details',
    'detail',
    'description',
    'output',
    'bouncemessage',
  ],
  host: ['mx', 'mxhost', 'remotemta', 'dsnmta', 'relay', 'remotehost', 'host'],
  ip: ['sendingip', 'outboundip', 'sourceip', 'dlvsourceip', 'egressip', 'ip'],
  emailType: [
    'emailtype',
    'messagestream',
    'stream',
    'campaign',
    'category',
    'categories',
    'tag',
    'tags',
    'jobid',
    'type',
  ],
};

const plain = (name: string): string => columnName(name).replace(/[\s_.-]+/g, '');

const ADDRESS = /^[^@\s]{1,64}@[^@\s]{1,255}$|<[^@\s<>]{1,64}@[^@\s<>]{1,255}>$/;
const REPLY = /^[2-7]\d\d$/;
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}/;
const IP = /^\[?(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]{3,45})\]?(?::\d+)?$/i;
const CODED = /\b[2-5]\d\d[\s-]|\b[245]\.\d{1,3}\.\d{1,3}\b/;

type Shape = (value: string) => boolean;
const isTime: Shape = (value) => !Number.isNaN(instantOf(value, 'local'));
const isWords: Shape = (value) => /\p{L}/u.test(value) && !ADDRESS.test(value);

/** What values of a field look like; a column whose values look otherwise is not taken, whatever its name. */
const SHAPES: Readonly<Record<MappedField, Shape>> = {
  recipient: (value) => ADDRESS.test(value),
  sender: (value) => value.includes('@') || /^[\w-]+(?:\.[\w-]+)+$/.test(value),
  time: isTime,
  event: (value) => value.length <= 40 && isWords(value) && !CODED.test(value),
  eventId: (value) => value.length >= 1 && !/\s/.test(value) && !ADDRESS.test(value),
  messageId: (value) => value.length >= 6 && !/\s/.test(value),
  reply: (value) => REPLY.test(value),
  status: (value) => STATUS.test(value),
  text: (value) => isWords(value) && value.length >= 3,
  host: (value) => /^[\w-]+(?:\.[\w-]+)+/.test(value),
  ip: (value) => IP.test(value),
  emailType: (value) => value.length <= 64 && isWords(value),
};

/** Fields in the order they choose their column: the surest first. */
const ORDER: readonly MappedField[] = [
  'recipient',
  'reply',
  'status',
  'text',
  'time',
  'sender',
  'messageId',
  'eventId',
  'ip',
  'host',
  'event',
  'emailType',
];

/**
 * Guesses what the columns of a table hold, by their names and by what the values look like. Fields without a fitting column
 * are left out. The user may correct all of it.
 */
export function guessMapping(header: readonly string[], rows: readonly (readonly string[])[]): Mapping {
  const taken = new Set<number>();
  const mapping: Mapping = {};
  const values = header.map((_, column) =>
    rows.map((row) => (row[column] ?? '').trim()).filter((value) => value !== ''),
  );
  const looks = (column: number, field: MappedField): boolean => {
    const found = values[column]!;
    if (found.length === 0) return field !== 'status' && field !== 'reply';
    return found.filter(SHAPES[field]).length * 2 >= found.length;
  };
  const take = (field: MappedField, column: number) => {
    mapping[field] = header[column]!;
    taken.add(column);
  };
  const names = header.map(plain);
  for (const field of ORDER) {
    const column = NAMES[field]
      .map((name) => names.findIndex((it, at) => it === name && !taken.has(at) && looks(at, field)))
      .find((at) => at !== -1);
    if (column !== undefined) take(field, column);
  }
  // No telling name: what the values look like must do.
  const byShape = (field: MappedField, test: Shape = SHAPES[field]) => {
    if (mapping[field]) return;
    const column = values.findIndex(
      (found, at) => !taken.has(at) && found.length > 0 && found.filter(test).length * 2 > found.length,
    );
    if (column !== -1) take(field, column);
  };
  byShape('recipient');
  byShape('text', (value) => CODED.test(value) && value.length > 8);
  byShape('status');
  byShape('reply', (value) => /^[245]\d\d$/.test(value));
  byShape('event', (value) => eventWord(value) !== undefined);
  byShape('time', (value) => value.length >= 8 && isTime(value));
  const order = mapping.time ? settledOrder(values[header.indexOf(mapping.time)] ?? []) : undefined;
  return order ? { ...mapping, dateOrder: order } : mapping;
}

/** Is there enough to count by: who, and what was said or what became of it? */
export const usable = (mapping: Mapping): boolean =>
  mapping.recipient !== undefined &&
  [mapping.text, mapping.reply, mapping.status, mapping.event].some((column) => column !== undefined);
