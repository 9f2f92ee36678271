import { useText } from '../text.ts';

/** The steps of the guide in the locale (`guide.step1` …). */
export const GUIDE_STEPS = [1, 2, 3, 4, 5, 6] as const;

/** The guide for spam, malicious activity and sender reputation: what to put right, in order. */
export function GuideFold() {
  const t = useText();
  return (
    <details class="bl-fold">
      <summary>{t('guide.title')}</summary>
      <p>{t('guide.intro')}</p>
      <ol class="bl-guide">
        {GUIDE_STEPS.map((n) => (
          <li key={n}>
            <strong>{t(`guide.step${n}.name`)}</strong> {t(`guide.step${n}.text`)}
          </li>
        ))}
      </ol>
    </details>
  );
}
