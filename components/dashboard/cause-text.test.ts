import { expect, it } from 'vitest';
import { buildIndex, causes, select } from '#lib/tally/index.ts';
import { english } from '#tests/components/render.tsx';
import { SMALL, tally } from '#tests/dashboard/tallies.ts';
import { partsOf } from '#tests/dashboard/tally-parts.ts';
import { causeText } from './cause-text.ts';
import { createFormat } from './format.ts';

const textsOf = (tallies: typeof SMALL): string[] =>
  causes(select(buildIndex(partsOf(tallies)), { period: null, values: {} })).map((cause) =>
    causeText(english, createFormat('en'), cause, (id) => id.toUpperCase()),
  );

it('says the cause, how often, who acts, what to do and where', () => {
  const [dmarc] = textsOf(SMALL.filter(({ reason }) => reason === 'dmarc'));
  expect(dmarc).toBe(
    `DMARC check failed (DMARC)
Bounces: 40 (40 permanent, 0 temporary)
To act: Sender
Neither SPF nor DKIM confirmed the domain in the From line, and the domain's DMARC policy asks to refuse such mail.

- Send from the domain that SPF and DKIM confirm, or set up DKIM for the From domain.
- Look at the headers of a delivered copy for spf=, dkim= and dmarc=.
- If a list or a forward changed the message, ask it to rewrite the From line.

At: GOOGLE 40
From: news.example 40
IP: 192.0.2.10 40`,
  );
});

it('names the first places only, and none where nothing is known', () => {
  const many = Array.from({ length: 6 }, (_, at) => tally({ sendingIp: `192.0.2.${at}`, count: 9 - at }));
  expect(textsOf(many)[0]).toMatch(/^IP: 192\.0\.2\.0 9 · .* · 2 more$/m);
  const [unknown] = textsOf([tally({ provider: '', sendingDomain: '', sendingIp: '' })]);
  expect(unknown).not.toMatch(/^(At|From|IP):/m);
});
