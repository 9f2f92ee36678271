import { saysForNow } from '../advice.ts';
import { codesText, replyMeaning, statusMeaning } from '../code-text.ts';
import type { CardProps } from '../DiagnosisCard.tsx';
import { useText } from '../text.ts';
import { WebLink } from '../WebLink.tsx';
import { Delisting } from './Delisting.tsx';

/** The codes with their standard meaning, and who refused or put off with a link to its own page. */
export function Codes({ diagnosis, providerName, providerDocs, onCopy, onOpen }: CardProps) {
  const t = useText();
  const { reply, status } = diagnosis;
  const page = providerDocs ?? diagnosis.candidates[0]?.evidence.find(({ source }) => source)?.source ?? null;
  if (reply === null && status === null && !providerName) return null;
  const copy = () => void onCopy(codesText(diagnosis));
  return (
    <dl class="bl-codes">
      {reply !== null && (
        <div>
          <dt>
            <button type="button" class="bl-code" title={t('ui.card.copyCodes')} onClick={copy}>
              {reply}
            </button>
          </dt>
          <dd>{replyMeaning(t, reply)}</dd>
        </div>
      )}
      {status !== null && (
        <div>
          <dt>
            <button type="button" class="bl-code" title={t('ui.card.copyCodes')} onClick={copy}>
              {status}
            </button>
          </dt>
          <dd>{statusMeaning(t, status)}</dd>
        </div>
      )}
      {providerName && (
        <div>
          <dt>{t(`ui.card.${saysForNow(diagnosis) ? 'answeredBy' : 'refusedBy'}`)}</dt>
          <dd>
            {page ? (
              <WebLink url={page} onOpen={onOpen}>
                {providerName}
              </WebLink>
            ) : (
              providerName
            )}
          </dd>
        </div>
      )}
      <Delisting diagnosis={diagnosis} onOpen={onOpen} />
    </dl>
  );
}
