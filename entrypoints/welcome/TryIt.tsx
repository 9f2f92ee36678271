import { useRef, useState } from 'preact/hooks';
import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { CATEGORY_LOOK, UNDECIDED_LOOK } from '#components/category-look.ts';
import { DiagnosisCard } from '#components/DiagnosisCard.tsx';
import { Icon } from '#components/icons.tsx';
import { copyText, openPage } from '#components/page-actions.ts';
import { useText } from '#components/text.ts';

/** A bounce to try the card on: its codes are marked, and a mark opens the card, as on any page. */
export function TryIt({
  text,
  diagnosis,
  providerName,
}: {
  text: string;
  diagnosis: Diagnosis;
  providerName: string | null;
}) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement | null>(null);
  const category = diagnosis.candidates[0]?.category ?? null;
  const look = category ? CATEGORY_LOOK[category] : UNDECIDED_LOOK;
  const show = (mark: HTMLButtonElement) => {
    opener.current = mark;
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  let at = 0;
  return (
    <div
      class="try"
      data-category={category ? CATEGORY_KEY[category] : 'none'}
      onKeyDown={(event) => event.key === 'Escape' && open && close()}
    >
      <div class="try-mail">
        <p class="try-subject">{t('ui.welcome.try.subject')}</p>
        <pre>
          {diagnosis.hits.map(({ start, end }) => {
            const before = text.slice(at, start);
            at = end;
            return (
              <>
                {before}
                <button
                  type="button"
                  class="try-mark"
                  aria-haspopup="dialog"
                  aria-expanded={open}
                  style={{
                    textDecoration: `${look.line} ${look.style} ${look.thickness}px var(--cat-mark)`,
                  }}
                  onMouseEnter={(event) => show(event.currentTarget)}
                  onClick={(event) => show(event.currentTarget)}
                >
                  {text.slice(start, end)}
                </button>
              </>
            );
          })}
          {text.slice(at)}
        </pre>
      </div>
      {open && (
        <div class="try-card" role="dialog" aria-label={t('ui.welcome.try.title')}>
          <button
            type="button"
            class="bl-button try-close"
            aria-label={t('ui.welcome.try.close')}
            onClick={close}
          >
            <Icon name="close" />
          </button>
          <DiagnosisCard
            diagnosis={diagnosis}
            providerName={providerName}
            domain={{ sendingDomain: 'example.com', recipientDomain: 'example.net' }}
            onCopy={copyText}
            onOpen={openPage}
          />
        </div>
      )}
      <p class="bl-quiet">{t('ui.welcome.try.hint')}</p>
    </div>
  );
}
