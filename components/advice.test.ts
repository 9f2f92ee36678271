import { describe, expect, it } from 'vitest';
import { REASONS, type Reason, type ReasonFacts } from '#lib/smtp/catalogue/reasons.ts';
import { diagnosisOf, undecidedBetween } from '#tests/components/make-diagnosis.ts';
import { adviceFor, rivals } from './advice.ts';

const reasons = Object.entries(REASONS) as [Reason, ReasonFacts][];

describe('adviceFor', () => {
  it.each(reasons)('%s: "remove" only where the facts and a final refusal allow it', (reason, facts) => {
    for (const permanence of ['permanent', 'temporary', 'unknown'] as const) {
      const { address } = adviceFor(diagnosisOf(reason, { permanence }));
      expect(address === 'remove').toBe(facts.address === 'remove' && permanence === 'permanent');
    }
  });

  it('never says "remove" on a refusal for now, though the message was given up on', () => {
    const over = diagnosisOf('user-unknown', { reply: 450, status: '4.1.1', permanence: 'permanent' });
    expect(adviceFor(over).address).toBe('check');
  });

  it('gives no advice on the address while nothing is decided', () => {
    expect(adviceFor(undecidedBetween('user-unknown', 'policy'))).toMatchObject({
      candidate: null,
      address: 'unclear',
      guide: false,
    });
    expect(adviceFor(diagnosisOf('user-unknown', { candidates: [] })).address).toBe('unclear');
  });

  it.each(reasons.filter(([, facts]) => facts.guide).map(([reason]) => reason))(
    '%s carries the guide',
    (reason) => {
      expect(adviceFor(diagnosisOf(reason)).guide).toBe(true);
    },
  );
});

describe('rivals', () => {
  it('keeps the best reading of each category that comes close', () => {
    const categories = rivals(undecidedBetween('user-unknown', 'host-unknown', 'policy', 'dmarc')).map(
      ({ category }) => category,
    );
    expect(categories).toEqual(['Invalid address', 'Blocked']);
  });
});
