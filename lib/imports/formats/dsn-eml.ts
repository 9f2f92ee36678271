import { defineFormat } from '../format.ts';

/** Bounce messages: one file a message, or an mbox of many. Read by `mail.ts`. */
export const dsnEml = defineFormat({
  id: 'dsn-eml',
  name: 'Bounce message (.eml, .mbox)',
  mail: true,
  fields: {},
});
