import type { ReasonCount } from '#lib/tally/index.ts';
import { useText } from '#components/text.ts';
import { useFormat } from './format.ts';
import { actorName, actorOf, reasonName, tipsOf } from './reason-words.ts';

/** The reasons inside a row of the table, each with who acts and what to do. */
export function ReasonList({ reasons }: { reasons: readonly ReasonCount[] }) {
  const text = useText();
  const format = useFormat();
  return (
    <ul class="reasons">
      {reasons.map(({ reason, count }) => {
        const actor = actorOf(reason);
        return (
          <li key={reason ?? ''}>
            <p>
              <b>{reasonName(text, reason)}</b> <span class="faint">{format.count(count)}</span>
              {actor && <span class="actor">{actorName(text, actor)}</span>}
            </p>
            <ol class="tips">
              {tipsOf(text, reason).map((tip) => (
                <li key={tip}>{tip}</li>
              ))}
            </ol>
          </li>
        );
      })}
    </ul>
  );
}
