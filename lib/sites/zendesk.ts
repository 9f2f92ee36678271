import { defineSite } from './site.ts';

/** Zendesk Agent Workspace: the test ids of the conversation log, seen in ten unrelated scripts. */
export const zendesk = defineSite({
  id: 'zendesk',
  name: 'Zendesk',
  kind: 'helpdesk',
  matches: ['https://*.zendesk.com/*'],
  messages: [
    {
      body: [
        '[data-test-id="omni-log-message-content"] .zd-comment',
        '[data-test-id="omni-log-message-content"]',
        '[data-comment-id] .zd-comment',
      ],
      scope:
        '[data-test-id="omni-log-comment-item"], [data-test-id="omni-log-item-message"], [data-comment-id]',
      eventId: ['[data-comment-id]@data-comment-id'],
      time: ['time[data-test-id^="timestamp-"]@datetime', 'time[datetime]@datetime'],
    },
  ],
  skip: ['[data-test-id="omnicomposer-rich-text-ckeditor"]', '[data-test-id="omni-header-subject"]'],
  confidence: 'multi-source',
  asOf: '2026-11-23',
});
