import { defineSite } from './site.ts';

/** SnappyMail and RainLoop: bodies of messages read before stay in the page with `hidden`. */
export const snappymailRainloop = defineSite({
  id: 'snappymail-rainloop',
  name: 'SnappyMail / RainLoop',
  kind: 'webmail',
  matches: [],
  fingerprint: ['#rl-app'],
  messages: [
    {
      body: ['#messageItem .bodyText > .b-text-part:not([hidden])', '#messageItem .bodyText'],
      scope: '.b-message, .messageView',
      sender: [
        '.informationFull tr:nth-of-type(2) td:nth-of-type(2)',
        '.informationShortWrp .informationShort',
      ],
      time: ['.messageItemHeader time.date[datetime]@datetime', '.messageItemHeader time.date'],
      eventId: ['.b-text-part:not([hidden])[id^="rl-msg-"]@id'],
    },
  ],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
