import { useState } from 'preact/hooks';
import { domainChecks } from '../domain-checks.ts';
import type { CardProps } from '../DiagnosisCard.tsx';
import { codesText } from '../code-text.ts';
import { customerReplyText, explanationText } from '../explanation.ts';
import { ownVerdict } from '../own-verdict.ts';
import { useText } from '../text.ts';
import { DomainCheckList } from './DomainCheckList.tsx';
import { WrongList } from './WrongList.tsx';

/** What can be done from the card: copy, check, correct. One line says what became of it. */
export function CardActions(props: CardProps) {
  const { diagnosis, providerName, neverSent, domain, onCopy, onOpen } = props;
  // Where there are neither words nor codes a choice would have nothing to hold to.
  const onOverride = ownVerdict(diagnosis, 'Blocked') ? props.onOverride : undefined;
  const t = useText();
  const [open, setOpen] = useState<'check' | 'wrong' | null>(null);
  const [said, setSaid] = useState('');
  const toggle = (which: 'check' | 'wrong') => setOpen(open === which ? null : which);
  const copy = async (text: string, done: 'ui.card.explanationCopied' | 'ui.card.replyCopied') => {
    try {
      await onCopy(text);
      setSaid(t(done));
    } catch {
      setSaid(t('ui.card.copyFailed'));
    }
  };
  const checks = domainChecks(domain ?? {});
  return (
    <footer class="bl-foot">
      <div class="bl-actions">
        <button
          type="button"
          class="bl-button"
          onClick={() =>
            void copy(explanationText(t, diagnosis, { providerName, neverSent }), 'ui.card.explanationCopied')
          }
        >
          {t('ui.card.copyExplanation')}
        </button>
        <button
          type="button"
          class="bl-button"
          onClick={() => void copy(customerReplyText(t, diagnosis), 'ui.card.replyCopied')}
        >
          {t('ui.card.copyReply')}
        </button>
        {checks.length > 0 && (
          <button
            type="button"
            class="bl-button"
            aria-expanded={open === 'check'}
            onClick={() => toggle('check')}
          >
            {t('ui.card.checkDomain')}
          </button>
        )}
        {onOverride && (
          <button
            type="button"
            class="bl-button"
            aria-expanded={open === 'wrong'}
            onClick={() => toggle('wrong')}
          >
            {t('ui.card.wrong')}
          </button>
        )}
      </div>
      {open === 'check' && <DomainCheckList checks={checks} onOpen={onOpen} />}
      {open === 'wrong' && onOverride && (
        <WrongList
          onPick={(category) => {
            onOverride(category);
            setOpen(null);
            const byWords = ownVerdict(diagnosis, category)?.text;
            setSaid(
              byWords ? t('ui.card.overrideKept') : t('ui.card.overrideKeptCodes', [codesText(diagnosis)]),
            );
          }}
        />
      )}
      <p class="bl-said" role="status">
        {said}
      </p>
    </footer>
  );
}
