import { defineSite } from './site.ts';

/** Help Scout: host and paths are proven, the thread markup is not. */
export const helpscout = defineSite({
  id: 'helpscout',
  name: 'Help Scout',
  kind: 'helpdesk',
  matches: ['https://secure.helpscout.net/*'],
  skip: ['[data-cy="EditableTextarea"]', '[data-cy="ConversationHeader.Actions"]'],
  confidence: 'inferred',
  asOf: '2026-11-23',
});
