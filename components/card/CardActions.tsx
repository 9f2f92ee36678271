import { useState } from 'preact/hooks';
import { domainChecks } from '../domain-checks.ts';
import type { CardProps } from '../DiagnosisCard.tsx';
import { customerReplyText, explanationText } from '../explanation.ts';
import { useText } from '../text.ts';
import { DomainCheckList } from './DomainCheckList.tsx';
import { WrongList } from './WrongList.tsx';

/** What can be done from the card: copy, check, correct. One line says what became of it. */
export function CardActions(props: CardProps) {
  const { diagnosis, providerName, neverSent, domain, onCopy, onOpen, onOverride } = props;
  const t = useText();
  const [open, setOpen] = useState<'check' | 'wrong' | null>(null);
  const [said, setSaid] = useState('');
  const toggle = (which: 'check' | 'wrong') => setOpen(open === which ? null : which);
  const copy = async (text: string, done: string) => {
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
            setSaid(t('ui.card.overrideKept'));
          }}
        />
      )}
      <p class="bl-said" role="status">
        {said}
      </p>
    </footer>
  );
}
